/* eslint-disable max-lines -- a published list, one entry a line */
/** WZ 2008, (c) Statistisches Bundesamt 2008, distribution permitted with the source named. One industry a line: code, German title, English title (empty where none is published), separated by tabs. */
export const WZ_2008 = `A	Land- und Forstwirtschaft, Fischerei	Agriculture, forestry and fishing
01	Landwirtschaft, Jagd und damit verbundene Tätigkeiten	Crop and animal production, hunting and related service activities
01.1	Anbau einjähriger Pflanzen	Growing of non-perennial crops
01.11	Anbau von Getreide (ohne Reis), Hülsenfrüchten und Ölsaaten	Growing of cereals (except rice), leguminous crops and oil seeds
01.11.0	Anbau von Getreide (ohne Reis), Hülsenfrüchten und Ölsaaten	Growing of cereals (except rice), leguminous crops and oil seeds
01.12	Anbau von Reis	Growing of rice
01.12.0	Anbau von Reis	Growing of rice
01.13	Anbau von Gemüse und Melonen sowie Wurzeln und Knollen	Growing of vegetables and melons, roots and tubers
01.13.1	Anbau von Gemüse und Melonen	Growing of vegetables and melons
01.13.2	Anbau von Kartoffeln sowie sonstigen Wurzeln und Knollen	Growing of potatoes and other roots and tubers
01.14	Anbau von Zuckerrohr	Growing of sugar cane
01.14.0	Anbau von Zuckerrohr	Growing of sugar cane
01.15	Anbau von Tabak	Growing of tobacco
01.15.0	Anbau von Tabak	Growing of tobacco
01.16	Anbau von Faserpflanzen	Growing of fibre crops
01.16.0	Anbau von Faserpflanzen	Growing of fibre crops
01.19	Anbau von sonstigen einjährigen Pflanzen	Growing of other non-perennial crops
01.19.1	Anbau von Zierpflanzen zum Schnitt	Growing of ornamental plants for cutting
01.19.2	Erzeugung von Blumensamen	Growing of flower seeds
01.19.9	Anbau von sonstigen einjährigen Pflanzen a. n. g.	Growing of other non-perennial crops n.e.c.
01.2	Anbau mehrjähriger Pflanzen	Growing of perennial crops
01.21	Anbau von Wein- und Tafeltrauben	Growing of grapes
01.21.0	Anbau von Wein- und Tafeltrauben	Growing of grapes
01.22	Anbau von tropischen und subtropischen Früchten	Growing of tropical and subtropical fruits
01.22.0	Anbau von tropischen und subtropischen Früchten	Growing of tropical and subtropical fruits
01.23	Anbau von Zitrusfrüchten	Growing of citrus fruits
01.23.0	Anbau von Zitrusfrüchten	Growing of citrus fruits
01.24	Anbau von Kern- und Steinobst	Growing of pome fruits and stone fruits
01.24.0	Anbau von Kern- und Steinobst	Growing of pome fruits and stone fruits
01.25	Anbau von sonstigem Obst und Nüssen	Growing of other tree and bush fruits and nuts
01.25.1	Anbau von Erdbeeren	Growing of strawberries
01.25.9	Anbau von sonstigem Obst (ohne Erdbeeren) und Nüssen	Growing of other tree and bush fruits (except strawberries) and nuts
01.26	Anbau von ölhaltigen Früchten	Growing of oleaginous fruits
01.26.0	Anbau von ölhaltigen Früchten	Growing of oleaginous fruits
01.27	Anbau von Pflanzen zur Herstellung von Getränken	Growing of beverage crops
01.27.0	Anbau von Pflanzen zur Herstellung von Getränken	Growing of beverage crops
01.28	Anbau von Gewürzpflanzen, Pflanzen für aromatische, narkotische und pharmazeutische Zwecke	Growing of spices, aromatic, drug and pharmaceutical crops
01.28.0	Anbau von Gewürzpflanzen, Pflanzen für aromatische, narkotische und pharmazeutische Zwecke	Growing of spices, aromatic, drug and pharmaceutical crops
01.29	Anbau sonstiger mehrjähriger Pflanzen	Growing of other perennial crops
01.29.0	Anbau sonstiger mehrjähriger Pflanzen	Growing of other perennial crops
01.3	Betrieb von Baumschulen, sowie Anbau von Pflanzen zu Vermehrungszwecken	Plant propagation
01.30	Betrieb von Baumschulen, sowie Anbau von Pflanzen zu Vermehrungszwecken	Plant propagation
01.30.1	Anbau von Zimmerpflanzen, Beet- und Balkonpflanzen	Growing of indoor and outdoor plants
01.30.2	Betrieb von Baumschulen	Operation of tree nurseries
01.4	Tierhaltung	Animal production
01.41	Haltung von Milchkühen	Raising of dairy cattle
01.41.0	Haltung von Milchkühen	Raising of dairy cattle
01.42	Haltung von anderen Rindern	Raising of other cattle and buffaloes
01.42.0	Haltung von anderen Rindern	Raising of other cattle and buffaloes
01.43	Haltung von Pferden und Eseln	Raising of horses and other equines
01.43.0	Haltung von Pferden und Eseln	Raising of horses and other equines
01.44	Haltung von Kamelen	Raising of camels and camelids
01.44.0	Haltung von Kamelen	Raising of camels and camelids
01.45	Haltung von Schafen und Ziegen	Raising of sheep and goats
01.45.0	Haltung von Schafen und Ziegen	Raising of sheep and goats
01.46	Haltung von Schweinen	Raising of swine/pigs
01.46.0	Haltung von Schweinen	Raising of swine/pigs
01.47	Haltung von Geflügel	Raising of poultry
01.47.1	Haltung von Legehennen zur Konsumeiererzeugung	Raising of layers to produce eggs for consumption
01.47.2	Betrieb von Brütereien	Operation of poultry hatcheries
01.47.9	Sonstige Haltung von Nutzgeflügel	Raising of other productive poultry
01.49	Sonstige Tierhaltung	Raising of other animals
01.49.0	Sonstige Tierhaltung	Raising of other animals
01.5	Gemischte Landwirtschaft	Mixed farming
01.50	Gemischte Landwirtschaft	Mixed farming
01.50.0	Gemischte Landwirtschaft	Mixed farming
01.6	Erbringung von landwirtschaftlichen Dienstleistungen	Support activities to agriculture and post-harvest crop activities
01.61	Erbringung von landwirtschaftlichen Dienstleistungen für den Pflanzenbau	Support activities for crop production
01.61.0	Erbringung von landwirtschaftlichen Dienstleistungen für den Pflanzenbau	Support activities for crop production
01.62	Erbringung von landwirtschaftlichen Dienstleistungen für die Tierhaltung	Support activities for animal production
01.62.0	Erbringung von landwirtschaftlichen Dienstleistungen für die Tierhaltung	Support activities for animal production
01.63	Nach der Ernte anfallende Tätigkeiten in der pflanzlichen Erzeugung	Post-harvest crop activities
01.63.0	Nach der Ernte anfallende Tätigkeiten in der pflanzlichen Erzeugung	Post-harvest crop activities
01.64	Saatgutaufbereitung	Seed processing for propagation
01.64.0	Saatgutaufbereitung	Seed processing for propagation
01.7	Jagd, Fallenstellerei und damit verbundene Tätigkeiten	Hunting, trapping and related service activities
01.70	Jagd, Fallenstellerei und damit verbundene Tätigkeiten	Hunting, trapping and related service activities
01.70.0	Jagd, Fallenstellerei und damit verbundene Tätigkeiten	Hunting, trapping and related service activities
02	Forstwirtschaft und Holzeinschlag	Forestry and logging
02.1	Forstwirtschaft	Silviculture and other forestry activities
02.10	Forstwirtschaft	Silviculture and other forestry activities
02.10.0	Forstwirtschaft	Silviculture and other forestry activities
02.2	Holzeinschlag	Logging
02.20	Holzeinschlag	Logging
02.20.0	Holzeinschlag	Logging
02.3	Sammeln von wild wachsenden Produkten (ohne Holz)	Gathering of wild growing non-wood products
02.30	Sammeln von wild wachsenden Produkten (ohne Holz)	Gathering of wild growing non-wood products
02.30.0	Sammeln von wild wachsenden Produkten (ohne Holz)	Gathering of wild growing non-wood products
02.4	Erbringung von Dienstleistungen für Forstwirtschaft und Holzeinschlag	Support services to forestry
02.40	Erbringung von Dienstleistungen für Forstwirtschaft und Holzeinschlag	Support services to forestry
02.40.0	Erbringung von Dienstleistungen für Forstwirtschaft und Holzeinschlag	Support services to forestry
03	Fischerei und Aquakultur	Fishing and aquaculture
03.1	Fischerei	Fishing
03.11	Meeresfischerei	Marine fishing
03.11.0	Meeresfischerei	Marine fishing
03.12	Süßwasserfischerei	Freshwater fishing
03.12.0	Süßwasserfischerei	Freshwater fishing
03.2	Aquakultur	Aquaculture
03.21	Meeresaquakultur	Marine aquaculture
03.21.0	Meeresaquakultur	Marine aquaculture
03.22	Süßwasseraquakultur	Freshwater aquaculture
03.22.0	Süßwasseraquakultur	Freshwater aquaculture
B	Bergbau und Gewinnung von Steinen und Erden	Mining and quarrying
05	Kohlenbergbau	Mining of coal and lignite
05.1	Steinkohlenbergbau	Mining of hard coal
05.10	Steinkohlenbergbau	Mining of hard coal
05.10.0	Steinkohlenbergbau	Mining of hard coal
05.2	Braunkohlenbergbau	Mining of lignite
05.20	Braunkohlenbergbau	Mining of lignite
05.20.0	Braunkohlenbergbau	Mining of lignite
06	Gewinnung von Erdöl und Erdgas	Extraction of crude petroleum and natural gas
06.1	Gewinnung von Erdöl	Extraction of crude petroleum
06.10	Gewinnung von Erdöl	Extraction of crude petroleum
06.10.0	Gewinnung von Erdöl	Extraction of crude petroleum
06.2	Gewinnung von Erdgas	Extraction of natural gas
06.20	Gewinnung von Erdgas	Extraction of natural gas
06.20.0	Gewinnung von Erdgas	Extraction of natural gas
07	Erzbergbau	Mining of metal ores
07.1	Eisenerzbergbau	Mining of iron ores
07.10	Eisenerzbergbau	Mining of iron ores
07.10.0	Eisenerzbergbau	Mining of iron ores
07.2	NE-Metallerzbergbau	Mining of non-ferrous metal ores
07.21	Bergbau auf Uran- und Thoriumerze	Mining of uranium and thorium ores
07.21.0	Bergbau auf Uran- und Thoriumerze	Mining of uranium and thorium ores
07.29	Sonstiger NE-Metallerzbergbau	Mining of other non-ferrous metal ores
07.29.0	Sonstiger NE-Metallerzbergbau	Mining of other non-ferrous metal ores
08	Gewinnung von Steinen und Erden, sonstiger Bergbau	Other mining and quarrying
08.1	Gewinnung von Natursteinen, Kies, Sand, Ton und Kaolin	Quarrying of stone, sand and clay
08.11	Gewinnung von Naturwerksteinen und Natursteinen, Kalk- und Gipsstein, Kreide und Schiefer	Quarrying of ornamental and building stone, limestone, gypsum, chalk and slate
08.11.0	Gewinnung von Naturwerksteinen und Natursteinen, Kalk- und Gipsstein, Kreide und Schiefer	Quarrying of ornamental and building stone, limestone, gypsum, chalk and slate
08.12	Gewinnung von Kies, Sand, Ton und Kaolin	Operation of gravel and sand pits; mining of clays and kaolin
08.12.0	Gewinnung von Kies, Sand, Ton und Kaolin	Operation of gravel and sand pits; mining of clays and kaolin
08.9	Sonstiger Bergbau; Gewinnung von Steinen und Erden a. n. g.	Mining and quarrying n.e.c.
08.91	Bergbau auf chemische und Düngemittelminerale	Mining of chemical and fertiliser minerals
08.91.0	Bergbau auf chemische und Düngemittelminerale	Mining of chemical and fertiliser minerals
08.92	Torfgewinnung	Extraction of peat
08.92.0	Torfgewinnung	Extraction of peat
08.93	Gewinnung von Salz	Extraction of salt
08.93.0	Gewinnung von Salz	Extraction of salt
08.99	Gewinnung von Steinen und Erden a. n. g.	Other mining and quarrying n.e.c.
08.99.0	Gewinnung von Steinen und Erden a. n. g.	Other mining and quarrying n.e.c.
09	Erbringung von Dienstleistungen für den Bergbau und für die Gewinnung von Steinen und Erden	Mining support service activities
09.1	Erbringung von Dienstleistungen für die Gewinnung von Erdöl und Erdgas	Support activities for petroleum and natural gas extraction
09.10	Erbringung von Dienstleistungen für die Gewinnung von Erdöl und Erdgas	Support activities for petroleum and natural gas extraction
09.10.0	Erbringung von Dienstleistungen für die Gewinnung von Erdöl und Erdgas	Support activities for petroleum and natural gas extraction
09.9	Erbringung von Dienstleistungen für den sonstigen Bergbau und die Gewinnung von Steinen und Erden	Support activities for other mining and quarrying
09.90	Erbringung von Dienstleistungen für den sonstigen Bergbau und die Gewinnung von Steinen und Erden	Support activities for other mining and quarrying
09.90.0	Erbringung von Dienstleistungen für den sonstigen Bergbau und die Gewinnung von Steinen und Erden	Support activities for other mining and quarrying
C	Verarbeitendes Gewerbe	Manufacturing
10	Herstellung von Nahrungs- und Futtermitteln	Manufacture of food products
10.1	Schlachten und Fleischverarbeitung	Processing and preserving of meat and production of meat products
10.11	Schlachten (ohne Schlachten von Geflügel)	Processing and preserving of meat
10.11.0	Schlachten (ohne Schlachten von Geflügel)	Processing and preserving of meat
10.12	Schlachten von Geflügel	Processing and preserving of poultry meat
10.12.0	Schlachten von Geflügel	Processing and preserving of poultry meat
10.13	Fleischverarbeitung	Production of meat and poultry meat products
10.13.0	Fleischverarbeitung	Production of meat and poultry meat products
10.2	Fischverarbeitung	Processing and preserving of fish, crustaceans and molluscs
10.20	Fischverarbeitung	Processing and preserving of fish, crustaceans and molluscs
10.20.0	Fischverarbeitung	Processing and preserving of fish, crustaceans and molluscs
10.3	Obst- und Gemüseverarbeitung	Processing and preserving of fruit and vegetables
10.31	Kartoffelverarbeitung	Processing and preserving of potatoes
10.31.0	Kartoffelverarbeitung	Processing and preserving of potatoes
10.32	Herstellung von Frucht- und Gemüsesäften	Manufacture of fruit and vegetable juice
10.32.0	Herstellung von Frucht- und Gemüsesäften	Manufacture of fruit and vegetable juice
10.39	Sonstige Verarbeitung von Obst und Gemüse	Other processing and preserving of fruit and vegetables
10.39.0	Sonstige Verarbeitung von Obst und Gemüse	Other processing and preserving of fruit and vegetables
10.4	Herstellung von pflanzlichen und tierischen Ölen und Fetten	Manufacture of vegetable and animal oils and fats
10.41	Herstellung von Ölen und Fetten (ohne Margarine u. ä. Nahrungsfette)	Manufacture of oils and fats
10.41.0	Herstellung von Ölen und Fetten (ohne Margarine u. ä. Nahrungsfette)	Manufacture of oils and fats
10.42	Herstellung von Margarine u. ä. Nahrungsfetten	Manufacture of margarine and similar edible fats
10.42.0	Herstellung von Margarine u. ä. Nahrungsfetten	Manufacture of margarine and similar edible fats
10.5	Milchverarbeitung	Manufacture of dairy products
10.51	Milchverarbeitung (ohne Herstellung von Speiseeis)	Operation of dairies and cheese making
10.51.0	Milchverarbeitung (ohne Herstellung von Speiseeis)	Operation of dairies and cheese making
10.52	Herstellung von Speiseeis	Manufacture of ice cream
10.52.0	Herstellung von Speiseeis	Manufacture of ice cream
10.6	Mahl- und Schälmühlen, Herstellung von Stärke und Stärkeerzeugnissen	Manufacture of grain mill products, starches and starch products
10.61	Mahl- und Schälmühlen	Manufacture of grain mill products
10.61.0	Mahl- und Schälmühlen	Manufacture of grain mill products
10.62	Herstellung von Stärke und Stärkeerzeugnissen	Manufacture of starches and starch products
10.62.0	Herstellung von Stärke und Stärkeerzeugnissen	Manufacture of starches and starch products
10.7	Herstellung von Back- und Teigwaren	Manufacture of bakery and farinaceous products
10.71	Herstellung von Backwaren (ohne Dauerbackwaren)	Manufacture of bread; manufacture of fresh pastry goods and cakes
10.71.0	Herstellung von Backwaren (ohne Dauerbackwaren)	Manufacture of bread; manufacture of fresh pastry goods and cakes
10.72	Herstellung von Dauerbackwaren	Manufacture of rusks and biscuits; manufacture of preserved pastry goods and cakes
10.72.0	Herstellung von Dauerbackwaren	Manufacture of rusks and biscuits; manufacture of preserved pastry goods and cakes
10.73	Herstellung von Teigwaren	Manufacture of macaroni, noodles, couscous and similar farinaceous products
10.73.0	Herstellung von Teigwaren	Manufacture of macaroni, noodles, couscous and similar farinaceous products
10.8	Herstellung von sonstigen Nahrungsmitteln	Manufacture of other food products
10.81	Herstellung von Zucker	Manufacture of sugar
10.81.0	Herstellung von Zucker	Manufacture of sugar
10.82	Herstellung von Süßwaren (ohne Dauerbackwaren)	Manufacture of cocoa, chocolate and sugar confectionery
10.82.0	Herstellung von Süßwaren (ohne Dauerbackwaren)	Manufacture of cocoa, chocolate and sugar confectionery
10.83	Verarbeitung von Kaffee und Tee, Herstellung von Kaffee-Ersatz	Processing of tea and coffee
10.83.0	Verarbeitung von Kaffee und Tee, Herstellung von Kaffee-Ersatz	Processing of tea and coffee
10.84	Herstellung von Würzmitteln und Soßen	Manufacture of condiments and seasonings
10.84.0	Herstellung von Würzmitteln und Soßen	Manufacture of condiments and seasonings
10.85	Herstellung von Fertiggerichten	Manufacture of prepared meals and dishes
10.85.0	Herstellung von Fertiggerichten	Manufacture of prepared meals and dishes
10.86	Herstellung von homogenisierten und diätetischen Nahrungsmitteln	Manufacture of homogenised food preparations and dietetic food
10.86.0	Herstellung von homogenisierten und diätetischen Nahrungsmitteln	Manufacture of homogenised food preparations and dietetic food
10.89	Herstellung von sonstigen Nahrungsmitteln a. n. g.	Manufacture of other food products n.e.c.
10.89.0	Herstellung von sonstigen Nahrungsmitteln a. n. g.	Manufacture of other food products n.e.c.
10.9	Herstellung von Futtermitteln	Manufacture of prepared animal feeds
10.91	Herstellung von Futtermitteln für Nutztiere	Manufacture of prepared feeds for farm animals
10.91.0	Herstellung von Futtermitteln für Nutztiere	Manufacture of prepared feeds for farm animals
10.92	Herstellung von Futtermitteln für sonstige Tiere	Manufacture of prepared pet foods
10.92.0	Herstellung von Futtermitteln für sonstige Tiere	Manufacture of prepared pet foods
11	Getränkeherstellung	Manufacture of beverages
11.0	Getränkeherstellung	Manufacture of beverages
11.01	Herstellung von Spirituosen	Distilling, rectifying and blending of spirits
11.01.0	Herstellung von Spirituosen	Distilling, rectifying and blending of spirits
11.02	Herstellung von Traubenwein	Manufacture of wine from grape
11.02.0	Herstellung von Traubenwein	Manufacture of wine from grape
11.03	Herstellung von Apfelwein und anderen Fruchtweinen	Manufacture of cider and other fruit wines
11.03.0	Herstellung von Apfelwein und anderen Fruchtweinen	Manufacture of cider and other fruit wines
11.04	Herstellung von Wermutwein und sonstigen aromatisierten Weinen	Manufacture of other non-distilled fermented beverages
11.04.0	Herstellung von Wermutwein und sonstigen aromatisierten Weinen	Manufacture of other non-distilled fermented beverages
11.05	Herstellung von Bier	Manufacture of beer
11.05.0	Herstellung von Bier	Manufacture of beer
11.06	Herstellung von Malz	Manufacture of malt
11.06.0	Herstellung von Malz	Manufacture of malt
11.07	Herstellung von Erfrischungsgetränken; Gewinnung natürlicher Mineralwässer	Manufacture of soft drinks; production of mineral waters and other bottled waters
11.07.0	Herstellung von Erfrischungsgetränken; Gewinnung natürlicher Mineralwässer	Manufacture of soft drinks; production of mineral waters and other bottled waters
12	Tabakverarbeitung	Manufacture of tobacco products
12.0	Tabakverarbeitung	Manufacture of tobacco products
12.00	Tabakverarbeitung	Manufacture of tobacco products
12.00.0	Tabakverarbeitung	Manufacture of tobacco products
13	Herstellung von Textilien	Manufacture of textiles
13.1	Spinnstoffaufbereitung und Spinnerei	Preparation and spinning of textile fibres
13.10	Spinnstoffaufbereitung und Spinnerei	Preparation and spinning of textile fibres
13.10.0	Spinnstoffaufbereitung und Spinnerei	Preparation and spinning of textile fibres
13.2	Weberei	Weaving of textiles
13.20	Weberei	Weaving of textiles
13.20.0	Weberei	Weaving of textiles
13.3	Veredlung von Textilien und Bekleidung	Finishing of textiles
13.30	Veredlung von Textilien und Bekleidung	Finishing of textiles
13.30.0	Veredlung von Textilien und Bekleidung	Finishing of textiles
13.9	Herstellung von sonstigen Textilwaren	Manufacture of other textiles
13.91	Herstellung von gewirktem und gestricktem Stoff	Manufacture of knitted and crocheted fabrics
13.91.0	Herstellung von gewirktem und gestricktem Stoff	Manufacture of knitted and crocheted fabrics
13.92	Herstellung von konfektionierten Textilwaren (ohne Bekleidung)	Manufacture of made-up textile articles, except apparel
13.92.0	Herstellung von konfektionierten Textilwaren (ohne Bekleidung)	Manufacture of made-up textile articles, except apparel
13.93	Herstellung von Teppichen	Manufacture of carpets and rugs
13.93.0	Herstellung von Teppichen	Manufacture of carpets and rugs
13.94	Herstellung von Seilerwaren	Manufacture of cordage, rope, twine and netting
13.94.0	Herstellung von Seilerwaren	Manufacture of cordage, rope, twine and netting
13.95	Herstellung von Vliesstoff und Erzeugnissen daraus (ohne Bekleidung)	Manufacture of non-wovens and articles made from non-wovens, except apparel
13.95.0	Herstellung von Vliesstoff und Erzeugnissen daraus (ohne Bekleidung)	Manufacture of non-wovens and articles made from non-wovens, except apparel
13.96	Herstellung von technischen Textilien	Manufacture of other technical and industrial textiles
13.96.0	Herstellung von technischen Textilien	Manufacture of other technical and industrial textiles
13.99	Herstellung von sonstigen Textilwaren a. n. g.	Manufacture of other textiles n.e.c.
13.99.0	Herstellung von sonstigen Textilwaren a. n. g.	Manufacture of other textiles n.e.c.
14	Herstellung von Bekleidung	Manufacture of wearing apparel
14.1	Herstellung von Bekleidung (ohne Pelzbekleidung)	Manufacture of wearing apparel, except fur apparel
14.11	Herstellung von Lederbekleidung	Manufacture of leather clothes
14.11.0	Herstellung von Lederbekleidung	Manufacture of leather clothes
14.12	Herstellung von Arbeits- und Berufsbekleidung	Manufacture of workwear
14.12.0	Herstellung von Arbeits- und Berufsbekleidung	Manufacture of workwear
14.13	Herstellung von sonstiger Oberbekleidung	Manufacture of other outerwear
14.13.1	Herstellung von gewebter Oberbekleidung für Herren und Knaben	Manufacture of other outerwear made of woven fabrics for men and boys
14.13.2	Herstellung von gewebter Oberbekleidung für Damen und Mädchen	Manufacture of other outerwear made of woven fabrics for women and girls
14.13.3	Herstellung von gewirkter und gestrickter Oberbekleidung	Manufacture of other outerwear made of knitted and crocheted fabrics
14.14	Herstellung von Wäsche	Manufacture of underwear
14.14.1	Herstellung von gewebter Wäsche (ohne Miederwaren)	Manufacture of underwear made of woven fabrics, except corsetry
14.14.2	Herstellung von gewirkter und gestrickter Wäsche (ohne Miederwaren)	Manufacture of underwear made of knitted and crocheted fabrics, except corsetry
14.14.3	Herstellung von Miederwaren	Manufacture of corsetry made of woven, knitted or crocheted fabrics or lace
14.19	Herstellung von sonstiger Bekleidung und Bekleidungszubehör a. n. g.	Manufacture of other wearing apparel and accessories
14.19.0	Herstellung von sonstiger Bekleidung und Bekleidungszubehör a. n. g.	Manufacture of other wearing apparel and accessories
14.2	Herstellung von Pelzwaren	Manufacture of articles of fur
14.20	Herstellung von Pelzwaren	Manufacture of articles of fur
14.20.0	Herstellung von Pelzwaren	Manufacture of articles of fur
14.3	Herstellung von Bekleidung aus gewirktem und gestricktem Stoff	Manufacture of knitted and crocheted apparel
14.31	Herstellung von Strumpfwaren	Manufacture of knitted and crocheted hosiery
14.31.0	Herstellung von Strumpfwaren	Manufacture of knitted and crocheted hosiery
14.39	Herstellung von sonstiger Bekleidung aus gewirktem und gestricktem Stoff	Manufacture of other knitted and crocheted apparel
14.39.0	Herstellung von sonstiger Bekleidung aus gewirktem und gestricktem Stoff	Manufacture of other knitted and crocheted apparel
15	Herstellung von Leder, Lederwaren und Schuhen	Manufacture of leather and related products
15.1	Herstellung von Leder und Lederwaren (ohne Herstellung von Lederbekleidung)	Tanning and dressing of leather; manufacture of luggage, handbags, saddlery and harness; dressing and dyeing of fur
15.11	Herstellung von Leder und Lederfaserstoff; Zurichtung und Färben von Fellen	Tanning and dressing of leather; dressing and dyeing of fur
15.11.0	Herstellung von Leder und Lederfaserstoff; Zurichtung und Färben von Fellen	Tanning and dressing of leather; dressing and dyeing of fur
15.12	Lederverarbeitung (ohne Herstellung von Lederbekleidung)	Manufacture of luggage, handbags and the like, saddlery and harness
15.12.0	Lederverarbeitung (ohne Herstellung von Lederbekleidung)	Manufacture of luggage, handbags and the like, saddlery and harness
15.2	Herstellung von Schuhen	Manufacture of footwear
15.20	Herstellung von Schuhen	Manufacture of footwear
15.20.0	Herstellung von Schuhen	Manufacture of footwear
16	Herstellung von Holz-, Flecht-, Korb- und Korkwaren (ohne Möbel)	Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
16.1	Säge-, Hobel- und Holzimprägnierwerke	Sawmilling and planing of wood
16.10	Säge-, Hobel- und Holzimprägnierwerke	Sawmilling and planing of wood
16.10.0	Säge-, Hobel- und Holzimprägnierwerke	Sawmilling and planing of wood
16.2	Herstellung von sonstigen Holz-, Kork-, Flecht- und Korbwaren (ohne Möbel)	Manufacture of products of wood, cork, straw and plaiting materials
16.21	Herstellung von Furnier-, Sperrholz-, Holzfaser- und Holzspanplatten	Manufacture of veneer sheets and wood-based panels
16.21.0	Herstellung von Furnier-, Sperrholz-, Holzfaser- und Holzspanplatten	Manufacture of veneer sheets and wood-based panels
16.22	Herstellung von Parketttafeln	Manufacture of assembled parquet floors
16.22.0	Herstellung von Parketttafeln	Manufacture of assembled parquet floors
16.23	Herstellung von sonstigen Konstruktionsteilen, Fertigbauteilen, Ausbauelementen und Fertigteilbauten aus Holz	Manufacture of other builders' carpentry and joinery
16.23.0	Herstellung von sonstigen Konstruktionsteilen, Fertigbauteilen, Ausbauelementen und Fertigteilbauten aus Holz	Manufacture of other builders' carpentry and joinery
16.24	Herstellung von Verpackungsmitteln, Lagerbehältern und Ladungsträgern aus Holz	Manufacture of wooden containers
16.24.0	Herstellung von Verpackungsmitteln, Lagerbehältern und Ladungsträgern aus Holz	Manufacture of wooden containers
16.29	Herstellung von Holzwaren a.n.g., Kork-, Flecht- und Korbwaren (ohne Möbel)	Manufacture of other products of wood; manufacture of articles of cork, straw and plaiting materials
16.29.0	Herstellung von Holzwaren a. n. g., Kork-, Flecht- und Korbwaren (ohne Möbel)	Manufacture of other products of wood; manufacture of articles of cork, straw and plaiting materials
17	Herstellung von Papier, Pappe und Waren daraus	Manufacture of paper and paper products
17.1	Herstellung von Holz- und Zellstoff, Papier, Karton und Pappe	Manufacture of pulp, paper and paperboard
17.11	Herstellung von Holz- und Zellstoff	Manufacture of pulp
17.11.0	Herstellung von Holz- und Zellstoff	Manufacture of pulp
17.12	Herstellung von Papier, Karton und Pappe	Manufacture of paper and paperboard
17.12.0	Herstellung von Papier, Karton und Pappe	Manufacture of paper and paperboard
17.2	Herstellung von Waren aus Papier, Karton und Pappe	Manufacture of articles of paper and paperboard
17.21	Herstellung von Wellpapier und -pappe sowie von Verpackungsmitteln aus Papier, Karton und Pappe	Manufacture of corrugated paper and paperboard and of containers of paper and paperboard
17.21.0	Herstellung von Wellpapier und -pappe sowie von Verpackungsmitteln aus Papier, Karton und Pappe	Manufacture of corrugated paper and paperboard and of containers of paper and paperboard
17.22	Herstellung von Haushalts-, Hygiene- und Toilettenartikeln aus Zellstoff, Papier und Pappe	Manufacture of household and sanitary goods and of toilet requisites
17.22.0	Herstellung von Haushalts-, Hygiene- und Toilettenartikeln aus Zellstoff, Papier und Pappe	Manufacture of household and sanitary goods and of toilet requisites
17.23	Herstellung von Schreibwaren und Bürobedarf aus Papier, Karton und Pappe	Manufacture of paper stationery
17.23.0	Herstellung von Schreibwaren und Bürobedarf aus Papier, Karton und Pappe	Manufacture of paper stationery
17.24	Herstellung von Tapeten	Manufacture of wallpaper
17.24.0	Herstellung von Tapeten	Manufacture of wallpaper
17.29	Herstellung von sonstigen Waren aus Papier, Karton und Pappe	Manufacture of other articles of paper and paperboard
17.29.0	Herstellung von sonstigen Waren aus Papier, Karton und Pappe	Manufacture of other articles of paper and paperboard
18	Herstellung von Druckerzeugnissen; Vervielfältigung von bespielten Ton-, Bild- und Datenträgern	Printing and reproduction of recorded media
18.1	Herstellung von Druckerzeugnissen	Printing and service activities related to printing
18.11	Drucken von Zeitungen	Printing of newspapers
18.11.0	Drucken von Zeitungen	Printing of newspapers
18.12	Drucken a. n. g.	Other printing
18.12.0	Drucken a. n. g.	Other printing
18.13	Druck- und Medienvorstufe	Pre-press and pre-media services
18.13.0	Druck- und Medienvorstufe	Pre-press and pre-media services
18.14	Binden von Druckerzeugnissen und damit verbundene Dienstleistungen	Binding and related services
18.14.0	Binden von Druckerzeugnissen und damit verbundene Dienstleistungen	Binding and related services
18.2	Vervielfältigung von bespielten Ton-, Bild- und Datenträgern	Reproduction of recorded media
18.20	Vervielfältigung von bespielten Ton-, Bild- und Datenträgern	Reproduction of recorded media
18.20.0	Vervielfältigung von bespielten Ton-, Bild- und Datenträgern	Reproduction of recorded media
19	Kokerei und Mineralölverarbeitung	Manufacture of coke and refined petroleum products
19.1	Kokerei	Manufacture of coke oven products
19.10	Kokerei	Manufacture of coke oven products
19.10.0	Kokerei	Manufacture of coke oven products
19.2	Mineralölverarbeitung	Manufacture of refined petroleum products
19.20	Mineralölverarbeitung	Manufacture of refined petroleum products
19.20.0	Mineralölverarbeitung	Manufacture of refined petroleum products
20	Herstellung von chemischen Erzeugnissen	Manufacture of chemicals and chemical products
20.1	Herstellung von chemischen Grundstoffen, Düngemitteln und Stickstoffverbindungen, Kunststoffen in Primärformen und synthetischem Kautschuk in Primärformen	Manufacture of basic chemicals, fertilisers and nitrogen compounds, plastics and synthetic rubber in primary forms
20.11	Herstellung von Industriegasen	Manufacture of industrial gases
20.11.0	Herstellung von Industriegasen	Manufacture of industrial gases
20.12	Herstellung von Farbstoffen und Pigmenten	Manufacture of dyes and pigments
20.12.0	Herstellung von Farbstoffen und Pigmenten	Manufacture of dyes and pigments
20.13	Herstellung von sonstigen anorganischen Grundstoffen und Chemikalien	Manufacture of other inorganic basic chemicals
20.13.0	Herstellung von sonstigen anorganischen Grundstoffen und Chemikalien	Manufacture of other inorganic basic chemicals
20.14	Herstellung von sonstigen organischen Grundstoffen und Chemikalien	Manufacture of other organic basic chemicals
20.14.0	Herstellung von sonstigen organischen Grundstoffen und Chemikalien	Manufacture of other organic basic chemicals
20.15	Herstellung von Düngemitteln und Stickstoffverbindungen	Manufacture of fertilisers and nitrogen compounds
20.15.0	Herstellung von Düngemitteln und Stickstoffverbindungen	Manufacture of fertilisers and nitrogen compounds
20.16	Herstellung von Kunststoffen in Primärformen	Manufacture of plastics in primary forms
20.16.0	Herstellung von Kunststoffen in Primärformen	Manufacture of plastics in primary forms
20.17	Herstellung von synthetischem Kautschuk in Primärformen	Manufacture of synthetic rubber in primary forms
20.17.0	Herstellung von synthetischem Kautschuk in Primärformen	Manufacture of synthetic rubber in primary forms
20.2	Herstellung von Schädlingsbekämpfungs-, Pflanzenschutz- und Desinfektionsmitteln	Manufacture of pesticides and other agrochemical products
20.20	Herstellung von Schädlingsbekämpfungs-, Pflanzenschutz- und Desinfektionsmitteln	Manufacture of pesticides and other agrochemical products
20.20.0	Herstellung von Schädlingsbekämpfungs-, Pflanzenschutz- und Desinfektionsmitteln	Manufacture of pesticides and other agrochemical products
20.3	Herstellung von Anstrichmitteln, Druckfarben und Kitten	Manufacture of paints, varnishes and similar coatings, printing ink and mastics
20.30	Herstellung von Anstrichmitteln, Druckfarben und Kitten	Manufacture of paints, varnishes and similar coatings, printing ink and mastics
20.30.0	Herstellung von Anstrichmitteln, Druckfarben und Kitten	Manufacture of paints, varnishes and similar coatings, printing ink and mastics
20.4	Herstellung von Seifen, Wasch-, Reinigungs- und Körperpflegemitteln sowie von Duftstoffen	Manufacture of soap and detergents, cleaning and polishing preparations, perfumes and toilet preparations
20.41	Herstellung von Seifen, Wasch-, Reinigungs- und Poliermitteln	Manufacture of soap and detergents, cleaning and polishing preparations
20.41.0	Herstellung von Seifen, Wasch-, Reinigungs- und Poliermitteln	Manufacture of soap and detergents, cleaning and polishing preparations
20.42	Herstellung von Körperpflegemitteln und Duftstoffen	Manufacture of perfumes and toilet preparations
20.42.0	Herstellung von Körperpflegemitteln und Duftstoffen	Manufacture of perfumes and toilet preparations
20.5	Herstellung von sonstigen chemischen Erzeugnissen	Manufacture of other chemical products
20.51	Herstellung von pyrotechnischen Erzeugnissen	Manufacture of explosives
20.51.0	Herstellung von pyrotechnischen Erzeugnissen	Manufacture of explosives
20.52	Herstellung von Klebstoffen	Manufacture of glues
20.52.0	Herstellung von Klebstoffen	Manufacture of glues
20.53	Herstellung von etherischen Ölen	Manufacture of essential oils
20.53.0	Herstellung von etherischen Ölen	Manufacture of essential oils
20.59	Herstellung von sonstigen chemischen Erzeugnissen a. n. g.	Manufacture of other chemical products n.e.c.
20.59.0	Herstellung von sonstigen chemischen Erzeugnissen a. n. g.	Manufacture of other chemical products n.e.c.
20.6	Herstellung von Chemiefasern	Manufacture of man-made fibres
20.60	Herstellung von Chemiefasern	Manufacture of man-made fibres
20.60.0	Herstellung von Chemiefasern	Manufacture of man-made fibres
21	Herstellung von pharmazeutischen Erzeugnissen	Manufacture of basic pharmaceutical products and pharmaceutical preparations
21.1	Herstellung von pharmazeutischen Grundstoffen	Manufacture of basic pharmaceutical products
21.10	Herstellung von pharmazeutischen Grundstoffen	Manufacture of basic pharmaceutical products
21.10.0	Herstellung von pharmazeutischen Grundstoffen	Manufacture of basic pharmaceutical products
21.2	Herstellung von pharmazeutischen Spezialitäten und sonstigen pharmazeutischen Erzeugnissen	Manufacture of pharmaceutical preparations
21.20	Herstellung von pharmazeutischen Spezialitäten und sonstigen pharmazeutischen Erzeugnissen	Manufacture of pharmaceutical preparations
21.20.0	Herstellung von pharmazeutischen Spezialitäten und sonstigen pharmazeutischen Erzeugnissen	Manufacture of pharmaceutical preparations
22	Herstellung von Gummi- und Kunststoffwaren	Manufacture of rubber and plastic products
22.1	Herstellung von Gummiwaren	Manufacture of rubber products
22.11	Herstellung und Runderneuerung von Bereifungen	Manufacture of rubber tyres and tubes; retreading and rebuilding of rubber tyres
22.11.0	Herstellung und Runderneuerung von Bereifungen	Manufacture of rubber tyres and tubes; retreading and rebuilding of rubber tyres
22.19	Herstellung von sonstigen Gummiwaren	Manufacture of other rubber products
22.19.0	Herstellung von sonstigen Gummiwaren	Manufacture of other rubber products
22.2	Herstellung von Kunststoffwaren	Manufacture of plastics products
22.21	Herstellung von Platten, Folien, Schläuchen und Profilen aus Kunststoffen	Manufacture of plastic plates, sheets, tubes and profiles
22.21.0	Herstellung von Platten, Folien, Schläuchen und Profilen aus Kunststoffen	Manufacture of plastic plates, sheets, tubes and profiles
22.22	Herstellung von Verpackungsmitteln aus Kunststoffen	Manufacture of plastic packing goods
22.22.0	Herstellung von Verpackungsmitteln aus Kunststoffen	Manufacture of plastic packing goods
22.23	Herstellung von Baubedarfsartikeln aus Kunststoffen	Manufacture of builders’ ware of plastic
22.23.0	Herstellung von Baubedarfsartikeln aus Kunststoffen	Manufacture of builders’ ware of plastic
22.29	Herstellung von sonstigen Kunststoffwaren	Manufacture of other plastic products
22.29.0	Herstellung von sonstigen Kunststoffwaren	Manufacture of other plastic products
23	Herstellung von Glas und Glaswaren, Keramik, Verarbeitung von Steinen und Erden	Manufacture of other non-metallic mineral products
23.1	Herstellung von Glas und Glaswaren	Manufacture of glass and glass products
23.11	Herstellung von Flachglas	Manufacture of flat glass
23.11.0	Herstellung von Flachglas	Manufacture of flat glass
23.12	Veredlung und Bearbeitung von Flachglas	Shaping and processing of flat glass
23.12.0	Veredlung und Bearbeitung von Flachglas	Shaping and processing of flat glass
23.13	Herstellung von Hohlglas	Manufacture of hollow glass
23.13.0	Herstellung von Hohlglas	Manufacture of hollow glass
23.14	Herstellung von Glasfasern und Waren daraus	Manufacture of glass fibres
23.14.0	Herstellung von Glasfasern und Waren daraus	Manufacture of glass fibres
23.19	Herstellung, Veredlung und Bearbeitung von sonstigem Glas einschließlich technischen Glaswaren	Manufacture and processing of other glass, including technical glassware
23.19.0	Herstellung, Veredlung und Bearbeitung von sonstigem Glas einschließlich technischen Glaswaren	Manufacture and processing of other glass, including technical glassware
23.2	Herstellung von feuerfesten keramischen Werkstoffen und Waren	Manufacture of refractory products
23.20	Herstellung von feuerfesten keramischen Werkstoffen und Waren	Manufacture of refractory products
23.20.0	Herstellung von feuerfesten keramischen Werkstoffen und Waren	Manufacture of refractory products
23.3	Herstellung von keramischen Baumaterialien	Manufacture of clay building materials
23.31	Herstellung von keramischen Wand- und Bodenfliesen und -platten	Manufacture of ceramic tiles and flags
23.31.0	Herstellung von keramischen Wand- und Bodenfliesen und -platten	Manufacture of ceramic tiles and flags
23.32	Herstellung von Ziegeln und sonstiger Baukeramik	Manufacture of bricks, tiles and construction products, in baked clay
23.32.0	Herstellung von Ziegeln und sonstiger Baukeramik	Manufacture of bricks, tiles and construction products, in baked clay
23.4	Herstellung von sonstigen Porzellan- und keramischen Erzeugnissen	Manufacture of other porcelain and ceramic products
23.41	Herstellung von keramischen Haushaltswaren und Ziergegenständen	Manufacture of ceramic household and ornamental articles
23.41.0	Herstellung von keramischen Haushaltswaren und Ziergegenständen	Manufacture of ceramic household and ornamental articles
23.42	Herstellung von Sanitärkeramik	Manufacture of ceramic sanitary fixtures
23.42.0	Herstellung von Sanitärkeramik	Manufacture of ceramic sanitary fixtures
23.43	Herstellung von Isolatoren und Isolierteilen aus Keramik	Manufacture of ceramic insulators and insulating fittings
23.43.0	Herstellung von Isolatoren und Isolierteilen aus Keramik	Manufacture of ceramic insulators and insulating fittings
23.44	Herstellung von keramischen Erzeugnissen für sonstige technische Zwecke	Manufacture of other technical ceramic products
23.44.0	Herstellung von keramischen Erzeugnissen für sonstige technische Zwecke	Manufacture of other technical ceramic products
23.49	Herstellung von sonstigen keramischen Erzeugnissen	Manufacture of other ceramic products
23.49.0	Herstellung von sonstigen keramischen Erzeugnissen	Manufacture of other ceramic products
23.5	Herstellung von Zement, Kalk und gebranntem Gips	Manufacture of cement, lime and plaster
23.51	Herstellung von Zement	Manufacture of cement
23.51.0	Herstellung von Zement	Manufacture of cement
23.52	Herstellung von Kalk und gebranntem Gips	Manufacture of lime and plaster
23.52.0	Herstellung von Kalk und gebranntem Gips	Manufacture of lime and plaster
23.6	Herstellung von Erzeugnissen aus Beton, Zement und Gips	Manufacture of articles of concrete, cement and plaster
23.61	Herstellung von Erzeugnissen aus Beton, Zement und Kalksandstein für den Bau	Manufacture of concrete products for construction purposes
23.61.0	Herstellung von Erzeugnissen aus Beton, Zement und Kalksandstein für den Bau	Manufacture of concrete products for construction purposes
23.62	Herstellung von Gipserzeugnissen für den Bau	Manufacture of plaster products for construction purposes
23.62.0	Herstellung von Gipserzeugnissen für den Bau	Manufacture of plaster products for construction purposes
23.63	Herstellung von Frischbeton (Transportbeton)	Manufacture of ready-mixed concrete
23.63.0	Herstellung von Frischbeton (Transportbeton)	Manufacture of ready-mixed concrete
23.64	Herstellung von Mörtel und anderem Beton (Trockenbeton)	Manufacture of mortars
23.64.0	Herstellung von Mörtel und anderem Beton (Trockenbeton)	Manufacture of mortars
23.65	Herstellung von Faserzementwaren	Manufacture of fibre cement
23.65.0	Herstellung von Faserzementwaren	Manufacture of fibre cement
23.69	Herstellung von sonstigen Erzeugnissen aus Beton, Zement und Gips a. n. g.	Manufacture of other articles of concrete, plaster and cement
23.69.0	Herstellung von sonstigen Erzeugnissen aus Beton, Zement und Gips a. n. g.	Manufacture of other articles of concrete, plaster and cement
23.7	Be- und Verarbeitung von Naturwerksteinen und Natursteinen a. n. g.	Cutting, shaping and finishing of stone
23.70	Be- und Verarbeitung von Naturwerksteinen und Natursteinen a. n. g.	Cutting, shaping and finishing of stone
23.70.0	Be- und Verarbeitung von Naturwerksteinen und Natursteinen a. n. g.	Cutting, shaping and finishing of stone
23.9	Herstellung von Schleifkörpern und Schleifmitteln auf Unterlage sowie sonstigen Erzeugnissen aus nichtmetallischen Mineralien a. n. g.	Manufacture of abrasive products and non-metallic mineral products n.e.c.
23.91	Herstellung von Schleifkörpern und Schleifmitteln auf Unterlage	Production of abrasive products
23.91.0	Herstellung von Schleifkörpern und Schleifmitteln auf Unterlage	Production of abrasive products
23.99	Herstellung von sonstigen Erzeugnissen aus nichtmetallischen Mineralien a. n. g.	Manufacture of other non-metallic mineral products n.e.c.
23.99.0	Herstellung von sonstigen Erzeugnissen aus nichtmetallischen Mineralien a. n. g.	Manufacture of other non-metallic mineral products n.e.c.
24	Metallerzeugung und -bearbeitung	Manufacture of basic metals
24.1	Erzeugung von Roheisen, Stahl und Ferrolegierungen	Manufacture of basic iron and steel and of ferro-alloys
24.10	Erzeugung von Roheisen, Stahl und Ferrolegierungen	Manufacture of basic iron and steel and of ferro-alloys
24.10.0	Erzeugung von Roheisen, Stahl und Ferrolegierungen	Manufacture of basic iron and steel and of ferro-alloys
24.2	Herstellung von Stahlrohren, Rohrform-, Rohrverschluss- und Rohrverbindungsstücken aus Stahl	Manufacture of tubes, pipes, hollow profiles and related fittings, of steel
24.20	Herstellung von Stahlrohren, Rohrform-, Rohrverschluss- und Rohrverbindungsstücken aus Stahl	Manufacture of tubes, pipes, hollow profiles and related fittings, of steel
24.20.1	Herstellung von Stahlrohren (ohne Präzisionsstahlrohre)	Manufacture of steel tubes, except precision steel tubes
24.20.2	Herstellung von Präzisionsstahlrohren	Manufacture of precision steel tubes
24.20.3	Herstellung von Rohrform-, Rohrverschluss- und Rohrverbindungsstücken aus Stahl	Manufacture of steel tube fittings
24.3	Sonstige erste Bearbeitung von Eisen und Stahl	Manufacture of other products of first processing of steel
24.31	Herstellung von Blankstahl	Cold drawing of bars
24.31.0	Herstellung von Blankstahl	Cold drawing of bars
24.32	Herstellung von Kaltband mit einer Breite von weniger als 600 mm	Cold rolling of narrow strip
24.32.0	Herstellung von Kaltband mit einer Breite von weniger als 600 mm	Cold rolling of narrow strip
24.33	Herstellung von Kaltprofilen	Cold forming or folding
24.33.0	Herstellung von Kaltprofilen	Cold forming or folding
24.34	Herstellung von kaltgezogenem Draht	Cold drawing of wire
24.34.0	Herstellung von kaltgezogenem Draht	Cold drawing of wire
24.4	Erzeugung und erste Bearbeitung von NE-Metallen	Manufacture of basic precious and other non-ferrous metals
24.41	Erzeugung und erste Bearbeitung von Edelmetallen	Precious metals production
24.41.0	Erzeugung und erste Bearbeitung von Edelmetallen	Precious metals production
24.42	Erzeugung und erste Bearbeitung von Aluminium	Aluminium production
24.42.0	Erzeugung und erste Bearbeitung von Aluminium	Aluminium production
24.43	Erzeugung und erste Bearbeitung von Blei, Zink und Zinn	Lead, zinc and tin production
24.43.0	Erzeugung und erste Bearbeitung von Blei, Zink und Zinn	Lead, zinc and tin production
24.44	Erzeugung und erste Bearbeitung von Kupfer	Copper production
24.44.0	Erzeugung und erste Bearbeitung von Kupfer	Copper production
24.45	Erzeugung und erste Bearbeitung von sonstigen NE-Metallen	Other non-ferrous metal production
24.45.0	Erzeugung und erste Bearbeitung von sonstigen NE-Metallen	Other non-ferrous metal production
24.46	Aufbereitung von Kernbrennstoffen	Processing of nuclear fuel
24.46.0	Aufbereitung von Kernbrennstoffen	Processing of nuclear fuel
24.5	Gießereien	Casting of metals
24.51	Eisengießereien	Casting of iron
24.51.0	Eisengießereien	Casting of iron
24.52	Stahlgießereien	Casting of steel
24.52.0	Stahlgießereien	Casting of steel
24.53	Leichtmetallgießereien	Casting of light metals
24.53.0	Leichtmetallgießereien	Casting of light metals
24.54	Buntmetallgießereien	Casting of other non-ferrous metals
24.54.0	Buntmetallgießereien	Casting of other non-ferrous metals
25	Herstellung von Metallerzeugnissen	Manufacture of fabricated metal products, except machinery and equipment
25.1	Stahl- und Leichtmetallbau	Manufacture of structural metal products
25.11	Herstellung von Metallkonstruktionen	Manufacture of metal structures and parts of structures
25.11.0	Herstellung von Metallkonstruktionen	Manufacture of metal structures and parts of structures
25.12	Herstellung von Ausbauelementen aus Metall	Manufacture of doors and windows of metal
25.12.0	Herstellung von Ausbauelementen aus Metall	Manufacture of doors and windows of metal
25.2	Herstellung von Metalltanks und -behältern; Herstellung von Heizkörpern und -kesseln für Zentralheizungen	Manufacture of tanks, reservoirs and containers of metal
25.21	Herstellung von Heizkörpern und -kesseln für Zentralheizungen	Manufacture of central heating radiators and boilers
25.21.0	Herstellung von Heizkörpern und -kesseln für Zentralheizungen	Manufacture of central heating radiators and boilers
25.29	Herstellung von Sammelbehältern, Tanks u. ä. Behältern aus Metall	Manufacture of other tanks, reservoirs and containers of metal
25.29.0	Herstellung von Sammelbehältern, Tanks u. ä. Behältern aus Metall	Manufacture of other tanks, reservoirs and containers of metal
25.3	Herstellung von Dampfkesseln (ohne Zentralheizungskessel)	Manufacture of steam generators, except central heating hot water boilers
25.30	Herstellung von Dampfkesseln (ohne Zentralheizungskessel)	Manufacture of steam generators, except central heating hot water boilers
25.30.0	Herstellung von Dampfkesseln (ohne Zentralheizungskessel)	Manufacture of steam generators, except central heating hot water boilers
25.4	Herstellung von Waffen und Munition	Manufacture of weapons and ammunition
25.40	Herstellung von Waffen und Munition	Manufacture of weapons and ammunition
25.40.0	Herstellung von Waffen und Munition	Manufacture of weapons and ammunition
25.5	Herstellung von Schmiede-, Press-, Zieh- und Stanzteilen, gewalzten Ringen und pulvermetallurgischen Erzeugnissen	Forging, pressing, stamping and roll-forming of metal; powder metallurgy
25.50	Herstellung von Schmiede-, Press-, Zieh- und Stanzteilen, gewalzten Ringen und pulvermetallurgischen Erzeugnissen	Forging, pressing, stamping and roll-forming of metal; powder metallurgy
25.50.1	Herstellung von Freiformschmiedestücken	Hammer forging
25.50.2	Herstellung von Gesenkschmiedeteilen	Drop forging
25.50.3	Herstellung von Kaltfließpressteilen	Cold extrusion
25.50.4	Herstellung von Press-, Zieh- und Stanzteilen	Pressing, stamping and roll-forming
25.50.5	Herstellung von pulvermetallurgischen Erzeugnissen	Powder metallurgy
25.6	Oberflächenveredlung und Wärmebehandlung; Mechanik a. n. g.	Treatment and coating of metals; machining
25.61	Oberflächenveredlung und Wärmebehandlung	Treatment and coating of metals
25.61.0	Oberflächenveredlung und Wärmebehandlung	Treatment and coating of metals
25.62	Mechanik a. n. g.	Machining
25.62.0	Mechanik a. n. g.	Machining
25.7	Herstellung von Schneidwaren, Werkzeugen, Schlössern und Beschlägen aus unedlen Metallen	Manufacture of cutlery, tools and general hardware
25.71	Herstellung von Schneidwaren und Bestecken aus unedlen Metallen	Manufacture of cutlery
25.71.0	Herstellung von Schneidwaren und Bestecken aus unedlen Metallen	Manufacture of cutlery
25.72	Herstellung von Schlössern und Beschlägen aus unedlen Metallen	Manufacture of locks and hinges
25.72.0	Herstellung von Schlössern und Beschlägen aus unedlen Metallen	Manufacture of locks and hinges
25.73	Herstellung von Werkzeugen	Manufacture of tools
25.73.1	Herstellung von Handwerkzeugen	Manufacture of hand tools
25.73.2	Herstellung von Sägen und von Maschinenwerkzeugen für die Holzbearbeitung	Manufacture of saws and of machine-tools for woodworking
25.73.3	Herstellung von auswechselbaren Werkzeugen für die Metallbearbeitung a. n. g.	Manufacture of interchangeable tools for metalworking n.e.c.
25.73.4	Herstellung von Geräten für die Landwirtschaft	Manufacture of agricultural implements
25.73.5	Herstellung von sonstigen Werkzeugen	Manufacture of other tools
25.9	Herstellung von sonstigen Metallwaren	Manufacture of other fabricated metal products
25.91	Herstellung von Fässern, Trommeln, Dosen, Eimern u. ä. Behältern aus Metall	Manufacture of steel drums and similar containers
25.91.0	Herstellung von Fässern, Trommeln, Dosen, Eimern u. ä. Behältern aus Metall	Manufacture of steel drums and similar containers
25.92	Herstellung von Verpackungen und Verschlüssen aus Eisen, Stahl und NE-Metall	Manufacture of light metal packaging
25.92.0	Herstellung von Verpackungen und Verschlüssen aus Eisen, Stahl und NE-Metall	Manufacture of light metal packaging
25.93	Herstellung von Drahtwaren, Ketten und Federn	Manufacture of wire products, chain and springs
25.93.0	Herstellung von Drahtwaren, Ketten und Federn	Manufacture of wire products, chain and springs
25.94	Herstellung von Schrauben und Nieten	Manufacture of fasteners and screw machine products
25.94.0	Herstellung von Schrauben und Nieten	Manufacture of fasteners and screw machine products
25.99	Herstellung von sonstigen Metallwaren a. n. g.	Manufacture of other fabricated metal products n.e.c.
25.99.1	Herstellung von nicht elektrischen Haushaltsartikeln aus Metall	Manufacture of non-electrical metal household articles
25.99.2	Herstellung von Panzerschränken und Tresoranlagen	Manufacture of safes, strong-boxes, armoured doors, etc.
25.99.3	Herstellung von Metallwaren a. n. g.	Manufacture of fabricated metal products n.e.c.
26	Herstellung von Datenverarbeitungsgeräten, elektronischen und optischen Erzeugnissen	Manufacture of computer, electronic and optical products
26.1	Herstellung von elektronischen Bauelementen und Leiterplatten	Manufacture of electronic components and boards
26.11	Herstellung von elektronischen Bauelementen	Manufacture of electronic components
26.11.1	Herstellung von Solarzellen und Solarmodulen	Manufacture of solar cells and solar modules
26.11.9	Herstellung von sonstigen elektronischen Bauelementen	Manufacture of other electronic components
26.12	Herstellung von bestückten Leiterplatten	Manufacture of loaded electronic boards
26.12.0	Herstellung von bestückten Leiterplatten	Manufacture of loaded electronic boards
26.2	Herstellung von Datenverarbeitungsgeräten und peripheren Geräten	Manufacture of computers and peripheral equipment
26.20	Herstellung von Datenverarbeitungsgeräten und peripheren Geräten	Manufacture of computers and peripheral equipment
26.20.0	Herstellung von Datenverarbeitungsgeräten und peripheren Geräten	Manufacture of computers and peripheral equipment
26.3	Herstellung von Geräten und Einrichtungen der Telekommunikationstechnik	Manufacture of communication equipment
26.30	Herstellung von Geräten und Einrichtungen der Telekommunikationstechnik	Manufacture of communication equipment
26.30.0	Herstellung von Geräten und Einrichtungen der Telekommunikationstechnik	Manufacture of communication equipment
26.4	Herstellung von Geräten der Unterhaltungselektronik	Manufacture of consumer electronics
26.40	Herstellung von Geräten der Unterhaltungselektronik	Manufacture of consumer electronics
26.40.0	Herstellung von Geräten der Unterhaltungselektronik	Manufacture of consumer electronics
26.5	Herstellung von Mess-, Kontroll-, Navigations- u. ä. Instrumenten und Vorrichtungen; Herstellung von Uhren	Manufacture of instruments and appliances for measuring, testing and navigation; watches and clocks
26.51	Herstellung von Mess-, Kontroll-, Navigations- u. ä. Instrumenten und Vorrichtungen	Manufacture of instruments and appliances for measuring, testing and navigation
26.51.1	Herstellung von elektrischen Mess-, Kontroll-, Navigations- u. ä. Instrumenten und Vorrichtungen	Manufacture of electric instruments and appliances for measuring, testing and navigation
26.51.2	Herstellung von nicht elektrischen Mess-, Kontroll-, Navigations- u. ä. Instrumenten und Vorrichtungen	Manufacture of non-electric instruments and appliances for measuring, testing and navigation
26.51.3	Herstellung von Prüfmaschinen	Manufacture of testing machines
26.52	Herstellung von Uhren	Manufacture of watches and clocks
26.52.0	Herstellung von Uhren	Manufacture of watches and clocks
26.6	Herstellung von Bestrahlungs- und Elektrotherapiegeräten und elektromedizinischen Geräten	Manufacture of irradiation, electromedical and electrotherapeutic equipment
26.60	Herstellung von Bestrahlungs- und Elektrotherapiegeräten und elektromedizinischen Geräten	Manufacture of irradiation, electromedical and electrotherapeutic equipment
26.60.0	Herstellung von Bestrahlungs- und Elektrotherapiegeräten und elektromedizinischen Geräten	Manufacture of irradiation, electromedical and electrotherapeutic equipment
26.7	Herstellung von optischen und fotografischen Instrumenten und Geräten	Manufacture of optical instruments and photographic equipment
26.70	Herstellung von optischen und fotografischen Instrumenten und Geräten	Manufacture of optical instruments and photographic equipment
26.70.0	Herstellung von optischen und fotografischen Instrumenten und Geräten	Manufacture of optical instruments and photographic equipment
26.8	Herstellung von magnetischen und optischen Datenträgern	Manufacture of magnetic and optical media
26.80	Herstellung von magnetischen und optischen Datenträgern	Manufacture of magnetic and optical media
26.80.0	Herstellung von magnetischen und optischen Datenträgern	Manufacture of magnetic and optical media
27	Herstellung von elektrischen Ausrüstungen	Manufacture of electrical equipment
27.1	Herstellung von Elektromotoren, Generatoren, Transformatoren, Elektrizitätsverteilungs- und schalteinrichtungen	Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus
27.11	Herstellung von Elektromotoren, Generatoren und Transformatoren	Manufacture of electric motors, generators and transformers
27.11.0	Herstellung von Elektromotoren, Generatoren und Transformatoren	Manufacture of electric motors, generators and transformers
27.12	Herstellung von Elektrizitätsverteilungs- und -schalteinrichtungen	Manufacture of electricity distribution and control apparatus
27.12.0	Herstellung von Elektrizitätsverteilungs- und -schalteinrichtungen	Manufacture of electricity distribution and control apparatus
27.2	Herstellung von Batterien und Akkumulatoren	Manufacture of batteries and accumulators
27.20	Herstellung von Batterien und Akkumulatoren	Manufacture of batteries and accumulators
27.20.0	Herstellung von Batterien und Akkumulatoren	Manufacture of batteries and accumulators
27.3	Herstellung von Kabeln und elektrischem Installationsmaterial	Manufacture of wiring and wiring devices
27.31	Herstellung von Glasfaserkabeln	Manufacture of fibre optic cables
27.31.0	Herstellung von Glasfaserkabeln	Manufacture of fibre optic cables
27.32	Herstellung von sonstigen elektronischen und elektrischen Drähten und Kabeln	Manufacture of other electronic and electric wires and cables
27.32.0	Herstellung von sonstigen elektronischen und elektrischen Drähten und Kabeln	Manufacture of other electronic and electric wires and cables
27.33	Herstellung von elektrischem Installationsmaterial	Manufacture of wiring devices
27.33.0	Herstellung von elektrischem Installationsmaterial	Manufacture of wiring devices
27.4	Herstellung von elektrischen Lampen und Leuchten	Manufacture of electric lighting equipment
27.40	Herstellung von elektrischen Lampen und Leuchten	Manufacture of electric lighting equipment
27.40.0	Herstellung von elektrischen Lampen und Leuchten	Manufacture of electric lighting equipment
27.5	Herstellung von Haushaltsgeräten	Manufacture of domestic appliances
27.51	Herstellung von elektrischen Haushaltsgeräten	Manufacture of electric domestic appliances
27.51.0	Herstellung von elektrischen Haushaltsgeräten	Manufacture of electric domestic appliances
27.52	Herstellung von nicht elektrischen Haushaltsgeräten	Manufacture of non-electric domestic appliances
27.52.0	Herstellung von nichtelektrischen Haushaltsgeräten	Manufacture of non-electric domestic appliances
27.9	Herstellung von sonstigen elektrischen Ausrüstungen und Geräten a. n. g.	Manufacture of other electrical equipment
27.90	Herstellung von sonstigen elektrischen Ausrüstungen und Geräten a. n. g.	Manufacture of other electrical equipment
27.90.0	Herstellung von sonstigen elektrischen Ausrüstungen und Geräten a. n. g.	Manufacture of other electrical equipment
28	Maschinenbau	Manufacture of machinery and equipment n.e.c.
28.1	Herstellung von nicht wirtschaftszweigspezifischen Maschinen	Manufacture of general-purpose machinery
28.11	Herstellung von Verbrennungsmotoren und Turbinen (ohne Motoren für Luft- und Straßenfahrzeuge)	Manufacture of engines and turbines, except aircraft, vehicle and cycle engines
28.11.0	Herstellung von Verbrennungsmotoren und Turbinen (ohne Motoren für Luft- und Straßenfahrzeuge)	Manufacture of engines and turbines, except aircraft, vehicle and cycle engines
28.12	Herstellung von hydraulischen und pneumatischen Komponenten und Systemen	Manufacture of fluid power equipment
28.12.0	Herstellung von hydraulischen und pneumatischen Komponenten und Systemen	Manufacture of fluid power equipment
28.13	Herstellung von Pumpen und Kompressoren a. n. g.	Manufacture of other pumps and compressors
28.13.0	Herstellung von Pumpen und Kompressoren a. n. g.	Manufacture of other pumps and compressors
28.14	Herstellung von Armaturen a. n. g	Manufacture of other taps and valves
28.14.0	Herstellung von Armaturen a. n. g.	Manufacture of other taps and valves
28.15	Herstellung von Lagern, Getrieben, Zahnrädern und Antriebselementen	Manufacture of bearings, gears, gearing and driving elements
28.15.0	Herstellung von Lagern, Getrieben, Zahnrädern und Antriebselementen	Manufacture of bearings, gears, gearing and driving elements
28.2	Herstellung von sonstigen nicht wirtschaftszweigspezifischen Maschinen	Manufacture of other general-purpose machinery
28.21	Herstellung von Öfen und Brennern	Manufacture of ovens, furnaces and furnace burners
28.21.1	Herstellung von Solarwärmekollektoren	Manufacture of solar heat collectors
28.21.9	Herstellung von sonstigen Öfen und Brennern	Manufacture of other ovens, furnaces and furnace burners
28.22	Herstellung von Hebezeugen und Fördermitteln	Manufacture of lifting and handling equipment
28.22.0	Herstellung von Hebezeugen und Fördermitteln	Manufacture of lifting and handling equipment
28.23	Herstellung von Büromaschinen (ohne Datenverarbeitungsgeräte und periphere Geräte)	Manufacture of office machinery and equipment (except computers and peripheral equipment)
28.23.0	Herstellung von Büromaschinen (ohne Datenverarbeitungsgeräte und periphere Geräte)	Manufacture of office machinery and equipment (except computers and peripheral equipment)
28.24	Herstellung von handgeführten Werkzeugen mit Motorantrieb	Manufacture of power-driven hand tools
28.24.0	Herstellung von handgeführten Werkzeugen mit Motorantrieb	Manufacture of power-driven hand tools
28.25	Herstellung von kälte- und lufttechnischen Erzeugnissen, nicht für den Haushalt	Manufacture of non-domestic cooling and ventilation equipment
28.25.0	Herstellung von kälte- und lufttechnischen Erzeugnissen, nicht für den Haushalt	Manufacture of non-domestic cooling and ventilation equipment
28.29	Herstellung von sonstigen nicht wirtschaftszweigspezifischen Maschinen a. n. g.	Manufacture of other general-purpose machinery n.e.c.
28.29.0	Herstellung von sonstigen nicht wirtschaftszweigspezifischen Maschinen a. n. g.	Manufacture of other general-purpose machinery n.e.c.
28.3	Herstellung von land- und forstwirtschaftlichen Maschinen	Manufacture of agricultural and forestry machinery
28.30	Herstellung von land- und forstwirtschaftlichen Maschinen	Manufacture of agricultural and forestry machinery
28.30.0	Herstellung von land- und forstwirtschaftlichen Maschinen	Manufacture of agricultural and forestry machinery
28.4	Herstellung von Werkzeugmaschinen	Manufacture of metal forming machinery and machine tools
28.41	Herstellung von Werkzeugmaschinen für die Metallbearbeitung	Manufacture of metal forming machinery
28.41.0	Herstellung von Werkzeugmaschinen für die Metallbearbeitung	Manufacture of metal forming machinery
28.49	Herstellung von sonstigen Werkzeugmaschinen	Manufacture of other machine tools
28.49.1	Herstellung von Werkzeugmaschinen zur Bearbeitung von Steinen, Beton und sonstigen mineralischen Stoffen	Manufacture of machine tools for working stone, concrete and other mineral substances
28.49.2	Herstellung von Werkzeugmaschinen zur Bearbeitung von sonstigen harten Stoffen	Manufacture of machine tools for working other hard materials
28.49.3	Herstellung von Maschinenspannzeugen und sonstigem Zubehör für Werkzeugmaschinen	Manufacture of holders and other accessories for machine tools
28.49.9	Herstellung von sonstigen Werkzeugmaschinen a. n. g.	Manufacture of other machine tools n.e.c.
28.9	Herstellung von Maschinen für sonstige bestimmte Wirtschaftszweige	Manufacture of other special-purpose machinery
28.91	Herstellung von Maschinen für die Metallerzeugung, von Walzwerkseinrichtungen und Gießmaschinen	Manufacture of machinery for metallurgy
28.91.0	Herstellung von Maschinen für die Metallerzeugung, von Walzwerkseinrichtungen und Gießmaschinen	Manufacture of machinery for metallurgy
28.92	Herstellung von Bergwerks-, Bau- und Baustoffmaschinen	Manufacture of machinery for mining, quarrying and construction
28.92.1	Herstellung von Bergwerksmaschinen	Manufacture of machinery for mining and quarrying
28.92.2	Herstellung von Bau- und Baustoffmaschinen	Manufacture of machinery for construction
28.93	Herstellung von Maschinen für die Nahrungs- und Genussmittelerzeugung und die Tabakverarbeitung	Manufacture of machinery for food, beverage and tobacco processing
28.93.0	Herstellung von Maschinen für die Nahrungs- und Genussmittelerzeugung und die Tabakverarbeitung	Manufacture of machinery for food, beverage and tobacco processing
28.94	Herstellung von Maschinen für die Textil- und Bekleidungsherstellung und die Lederverarbeitung	Manufacture of machinery for textile, apparel and leather production
28.94.0	Herstellung von Maschinen für die Textil- und Bekleidungsherstellung und die Lederverarbeitung	Manufacture of machinery for textile, apparel and leather production
28.95	Herstellung von Maschinen für die Papiererzeugung und -verarbeitung	Manufacture of machinery for paper and paperboard production
28.95.0	Herstellung von Maschinen für die Papiererzeugung und -verarbeitung	Manufacture of machinery for paper and paperboard production
28.96	Herstellung von Maschinen für die Verarbeitung von Kunststoffen und Kautschuk	Manufacture of plastics and rubber machinery
28.96.0	Herstellung von Maschinen für die Verarbeitung von Kunststoffen und Kautschuk	Manufacture of plastics and rubber machinery
28.99	Herstellung von Maschinen für sonstige bestimmte Wirtschaftszweige a. n. g.	Manufacture of other special-purpose machinery n.e.c.
28.99.0	Herstellung von Maschinen für sonstige bestimmte Wirtschaftszweige a. n. g.	Manufacture of other special-purpose machinery n.e.c.
29	Herstellung von Kraftwagen und Kraftwagenteilen	Manufacture of motor vehicles, trailers and semi-trailers
29.1	Herstellung von Kraftwagen und Kraftwagenmotoren	Manufacture of motor vehicles
29.10	Herstellung von Kraftwagen und Kraftwagenmotoren	Manufacture of motor vehicles
29.10.1	Herstellung von Personenkraftwagen und Personenkraftwagenmotoren	Manufacture of passenger cars and their engines
29.10.2	Herstellung von Nutzkraftwagen und Nutzkraftwagenmotoren	Manufacture of commercial vehicles and their engines
29.2	Herstellung von Karosserien, Aufbauten und Anhängern	Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers
29.20	Herstellung von Karosserien, Aufbauten und Anhängern	Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers
29.20.0	Herstellung von Karosserien, Aufbauten und Anhängern	Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers
29.3	Herstellung von Teilen und Zubehör für Kraftwagen	Manufacture of parts and accessories for motor vehicles
29.31	Herstellung elektrischer und elektronischer Ausrüstungsgegenstände für Kraftwagen	Manufacture of electrical and electronic equipment for motor vehicles
29.31.0	Herstellung elektrischer und elektronischer Ausrüstungsgegenstände für Kraftwagen	Manufacture of electrical and electronic equipment for motor vehicles
29.32	Herstellung von sonstigen Teilen und sonstigem Zubehör für Kraftwagen	Manufacture of other parts and accessories for motor vehicles
29.32.0	Herstellung von sonstigen Teilen und sonstigem Zubehör für Kraftwagen	Manufacture of other parts and accessories for motor vehicles
30	Sonstiger Fahrzeugbau	Manufacture of other transport equipment
30.1	Schiff- und Bootsbau	Building of ships and boats
30.11	Schiffbau (ohne Boots- und Yachtbau)	Building of ships and floating structures
30.11.0	Schiffbau (ohne Boots- und Yachtbau)	Building of ships and floating structures
30.12	Boots- und Yachtbau	Building of pleasure and sporting boats
30.12.0	Boots- und Yachtbau	Building of pleasure and sporting boats
30.2	Schienenfahrzeugbau	Manufacture of railway locomotives and rolling stock
30.20	Schienenfahrzeugbau	Manufacture of railway locomotives and rolling stock
30.20.1	Herstellung von Lokomotiven und anderen Schienenfahrzeugen	Manufacture of locomotives and other rail vehicles
30.20.2	Herstellung von Eisenbahninfrastruktur	Manufacture of railway infrastructure
30.3	Luft- und Raumfahrzeugbau	Manufacture of air and spacecraft and related machinery
30.30	Luft- und Raumfahrzeugbau	Manufacture of air and spacecraft and related machinery
30.30.0	Luft- und Raumfahrzeugbau	Manufacture of air and spacecraft and related machinery
30.4	Herstellung von militärischen Kampffahrzeugen	Manufacture of military fighting vehicles
30.40	Herstellung von militärischen Kampffahrzeugen	Manufacture of military fighting vehicles
30.40.0	Herstellung von militärischen Kampffahrzeugen	Manufacture of military fighting vehicles
30.9	Herstellung von Fahrzeugen a. n. g.	Manufacture of transport equipment n.e.c.
30.91	Herstellung von Krafträdern	Manufacture of motorcycles
30.91.0	Herstellung von Krafträdern	Manufacture of motorcycles
30.92	Herstellung von Fahrrädern sowie von Behindertenfahrzeugen	Manufacture of bicycles and invalid carriages
30.92.0	Herstellung von Fahrrädern sowie von Behindertenfahrzeugen	Manufacture of bicycles and invalid carriages
30.99	Herstellung von sonstigen Fahrzeugen a. n. g.	Manufacture of other transport equipment n.e.c.
30.99.0	Herstellung von sonstigen Fahrzeugen a. n. g.	Manufacture of other transport equipment n.e.c.
31	Herstellung von Möbeln	Manufacture of furniture
31.0	Herstellung von Möbeln	Manufacture of furniture
31.01	Herstellung von Büro- und Ladenmöbeln	Manufacture of office and shop furniture
31.01.1	Herstellung von Büromöbeln	Manufacture of office furniture
31.01.2	Herstellung von Ladenmöbeln und sonstigen Objektmöbeln	Manufacture of shop furniture and other special furniture
31.02	Herstellung von Küchenmöbeln	Manufacture of kitchen furniture
31.02.0	Herstellung von Küchenmöbeln	Manufacture of kitchen furniture
31.03	Herstellung von Matratzen	Manufacture of mattresses
31.03.0	Herstellung von Matratzen	Manufacture of mattresses
31.09	Herstellung von sonstigen Möbeln	Manufacture of other furniture
31.09.1	Herstellung von Polstermöbeln	Manufacture of armchairs, sofas and couches
31.09.9	Herstellung von sonstigen Möbeln a. n. g.	Manufacture of other furniture n.e.c.
32	Herstellung von sonstigen Waren	Other manufacturing
32.1	Herstellung von Münzen, Schmuck und ähnlichen Erzeugnissen	Manufacture of jewellery, bijouterie and related articles
32.11	Herstellung von Münzen	Striking of coins
32.11.0	Herstellung von Münzen	Striking of coins
32.12	Herstellung von Schmuck, Gold- und Silberschmiedewaren (ohne Fantasieschmuck)	Manufacture of jewellery and related articles
32.12.0	Herstellung von Schmuck, Gold- und Silberschmiedewaren (ohne Fantasieschmuck)	Manufacture of jewellery and related articles
32.13	Herstellung von Fantasieschmuck	Manufacture of imitation jewellery and related articles
32.13.0	Herstellung von Fantasieschmuck	Manufacture of imitation jewellery and related articles
32.2	Herstellung von Musikinstrumenten	Manufacture of musical instruments
32.20	Herstellung von Musikinstrumenten	Manufacture of musical instruments
32.20.0	Herstellung von Musikinstrumenten	Manufacture of musical instruments
32.3	Herstellung von Sportgeräten	Manufacture of sports goods
32.30	Herstellung von Sportgeräten	Manufacture of sports goods
32.30.0	Herstellung von Sportgeräten	Manufacture of sports goods
32.4	Herstellung von Spielwaren	Manufacture of games and toys
32.40	Herstellung von Spielwaren	Manufacture of games and toys
32.40.0	Herstellung von Spielwaren	Manufacture of games and toys
32.5	Herstellung von medizinischen und zahnmedizinischen Apparaten und Materialien	Manufacture of medical and dental instruments and supplies
32.50	Herstellung von medizinischen und zahnmedizinischen Apparaten und Materialien	Manufacture of medical and dental instruments and supplies
32.50.1	Herstellung von medizintechnischen Apparaten und Materialien a. n. g.	Manufacture of medico-technical instruments and supplies n.e.c.
32.50.2	Herstellung von orthopädischen Erzeugnissen	Manufacture of orthopaedic appliances
32.50.3	Zahntechnische Laboratorien	Dental laboratories
32.9	Herstellung von Erzeugnissen a. n. g.	Manufacturing n.e.c.
32.91	Herstellung von Besen und Bürsten	Manufacture of brooms and brushes
32.91.0	Herstellung von Besen und Bürsten	Manufacture of brooms and brushes
32.99	Herstellung von sonstigen Erzeugnissen a. n. g.	Other manufacturing n.e.c.
32.99.0	Herstellung von sonstigen Erzeugnissen a. n. g.	Other manufacturing n.e.c.
33	Reparatur und Installation von Maschinen und Ausrüstungen	Repair and installation of machinery and equipment
33.1	Reparatur von Metallerzeugnissen, Maschinen und Ausrüstungen	Repair of fabricated metal products, machinery and equipment
33.11	Reparatur von Metallerzeugnissen	Repair of fabricated metal products
33.11.0	Reparatur von Metallerzeugnissen	Repair of fabricated metal products
33.12	Reparatur von Maschinen	Repair of machinery
33.12.0	Reparatur von Maschinen	Repair of machinery
33.13	Reparatur von elektronischen und optischen Geräten	Repair of electronic and optical equipment
33.13.0	Reparatur von elektronischen und optischen Geräten	Repair of electronic and optical equipment
33.14	Reparatur von elektrischen Ausrüstungen	Repair of electrical equipment
33.14.0	Reparatur von elektrischen Ausrüstungen	Repair of electrical equipment
33.15	Reparatur und Instandhaltung von Schiffen, Booten und Yachten	Repair and maintenance of ships and boats
33.15.0	Reparatur und Instandhaltung von Schiffen, Booten und Yachten	Repair and maintenance of ships and boats
33.16	Reparatur und Instandhaltung von Luft- und Raumfahrzeugen	Repair and maintenance of aircraft and spacecraft
33.16.0	Reparatur und Instandhaltung von Luft- und Raumfahrzeugen	Repair and maintenance of aircraft and spacecraft
33.17	Reparatur und Instandhaltung von Fahrzeugen a. n. g.	Repair and maintenance of other transport equipment
33.17.0	Reparatur und Instandhaltung von Fahrzeugen a. n. g.	Repair and maintenance of other transport equipment
33.19	Reparatur von sonstigen Ausrüstungen	Repair of other equipment
33.19.0	Reparatur von sonstigen Ausrüstungen	Repair of other equipment
33.2	Installation von Maschinen und Ausrüstungen a. n. g.	Installation of industrial machinery and equipment
33.20	Installation von Maschinen und Ausrüstungen a. n. g.	Installation of industrial machinery and equipment
33.20.0	Installation von Maschinen und Ausrüstungen a. n. g.	Installation of industrial machinery and equipment
D	Energieversorgung	Electricity, gas, steam and air conditioning supply
35	Energieversorgung	Electricity, gas, steam and air conditioning supply
35.1	Elektrizitätsversorgung	Electric power generation, transmission and distribution
35.11	Elektrizitätserzeugung	Production of electricity
35.11.1	Elektrizitätserzeugung ohne Verteilung	Production of electricity without distribution
35.11.2	Elektrizitätserzeugung mit Fremdbezug zur Verteilung	Production of electricity incl. purchases from other suppliers for distribution
35.11.3	Elektrizitätserzeugung ohne Fremdbezug zur Verteilung	Production of electricity excl. purchases from other suppliers for distribution
35.12	Elektrizitätsübertragung	Transmission of electricity
35.12.0	Elektrizitätsübertragung	Transmission of electricity
35.13	Elektrizitätsverteilung	Distribution of electricity
35.13.0	Elektrizitätsverteilung	Distribution of electricity
35.14	Elektrizitätshandel	Trade of electricity
35.14.0	Elektrizitätshandel	Trade of electricity
35.2	Gasversorgung	Manufacture of gas; distribution of gaseous fuels through mains
35.21	Gaserzeugung	Manufacture of gas
35.21.1	Gaserzeugung ohne Verteilung	Manufacture of gas without distribution
35.21.2	Gaserzeugung mit Fremdbezug zur Verteilung	Manufacture of gas incl. purchases from other suppliers for distribution
35.21.3	Gaserzeugung ohne Fremdbezug zur Verteilung	Manufacture of gas excl. purchases from other suppliers for distribution
35.22	Gasverteilung durch Rohrleitungen	Distribution of gaseous fuels through mains
35.22.0	Gasverteilung durch Rohrleitungen	Distribution of gaseous fuels through mains
35.23	Gashandel durch Rohrleitungen	Trade of gas through mains
35.23.0	Gashandel durch Rohrleitungen	Trade of gas through mains
35.3	Wärme- und Kälteversorgung	Steam and air conditioning supply
35.30	Wärme- und Kälteversorgung	Steam and air conditioning supply
35.30.0	Wärme- und Kälteversorgung	Steam and air conditioning supply
E	Wasserversorgung; Abwasser- und Abfallentsorgung und Beseitigung von Umweltverschmutzungen	Water supply; sewerage, waste management and remediation activities
36	Wasserversorgung	Water collection, treatment and supply
36.0	Wasserversorgung	Water collection, treatment and supply
36.00	Wasserversorgung	Water collection, treatment and supply
36.00.1	Wassergewinnung mit Fremdbezug zur Verteilung	Collection and purification of water incl. purchases from other suppliers for distribution
36.00.2	Wassergewinnung ohne Fremdbezug zur Verteilung	Collection and purification of water excl. purchases from other suppliers for distribution
36.00.3	Wasserverteilung ohne Gewinnung	Distribution of water without collection and purification
37	Abwasserentsorgung	Sewerage
37.0	Abwasserentsorgung	Sewerage
37.00	Abwasserentsorgung	Sewerage
37.00.1	Betrieb der Sammelkanalisation	Operation of sewer systems
37.00.2	Betrieb von Kläranlagen	Operation of sewage treatment facilities
38	Sammlung, Behandlung und Beseitigung von Abfällen; Rückgewinnung	Waste collection, treatment and disposal activities; materials recovery
38.1	Sammlung von Abfällen	Waste collection
38.11	Sammlung nicht gefährlicher Abfälle	Collection of non-hazardous waste
38.11.0	Sammlung nicht gefährlicher Abfälle	Collection of non-hazardous waste
38.12	Sammlung gefährlicher Abfälle	Collection of hazardous waste
38.12.0	Sammlung gefährlicher Abfälle	Collection of hazardous waste
38.2	Abfallbehandlung und -beseitigung	Waste treatment and disposal
38.21	Behandlung und Beseitigung nicht gefährlicher Abfälle	Treatment and disposal of non-hazardous waste
38.21.0	Behandlung und Beseitigung nicht gefährlicher Abfälle	Treatment and disposal of non-hazardous waste
38.22	Behandlung und Beseitigung gefährlicher Abfälle	Treatment and disposal of hazardous waste
38.22.0	Behandlung und Beseitigung gefährlicher Abfälle	Treatment and disposal of hazardous waste
38.3	Rückgewinnung	Materials recovery
38.31	Zerlegen von Schiffs- und Fahrzeugwracks und anderen Altwaren	Dismantling of wrecks
38.31.0	Zerlegen von Schiffs- und Fahrzeugwracks und anderen Altwaren	Dismantling of wrecks
38.32	Rückgewinnung sortierter Werkstoffe	Recovery of sorted materials
38.32.0	Rückgewinnung sortierter Werkstoffe	Recovery of sorted materials
39	Beseitigung von Umweltverschmutzungen und sonstige Entsorgung	Remediation activities and other waste management services
39.0	Beseitigung von Umweltverschmutzungen und sonstige Entsorgung	Remediation activities and other waste management services
39.00	Beseitigung von Umweltverschmutzungen und sonstige Entsorgung	Remediation activities and other waste management services
39.00.0	Beseitigung von Umweltverschmutzungen und sonstige Entsorgung	Remediation activities and other waste management services
F	Baugewerbe	Construction
41	Hochbau	Construction of buildings
41.1	Erschließung von Grundstücken; Bauträger	Development of building projects
41.10	Erschließung von Grundstücken; Bauträger	Development of building projects
41.10.1	Erschließung von unbebauten Grundstücken	Development of land not built-on
41.10.2	Bauträger für Nichtwohngebäude	Development of building projects for non-residential buildings
41.10.3	Bauträger für Wohngebäude	Development of building projects for residential buildings
41.2	Bau von Gebäuden	Construction of residential and non-residential buildings
41.20	Bau von Gebäuden	Construction of residential and non-residential buildings
41.20.1	Bau von Gebäuden (ohne Fertigteilbau)	Construction of residential and non-residential buildings (except prefabricated constructions)
41.20.2	Errichtung von Fertigteilbauten	Assembly and erection of prefabricated constructions
42	Tiefbau	Civil engineering
42.1	Bau von Straßen und Bahnverkehrsstrecken	Construction of roads and railways
42.11	Bau von Straßen	Construction of roads and motorways
42.11.0	Bau von Straßen	Construction of roads and motorways
42.12	Bau von Bahnverkehrsstrecken	Construction of railways and underground railways
42.12.0	Bau von Bahnverkehrsstrecken	Construction of railways and underground railways
42.13	Brücken- und Tunnelbau	Construction of bridges and tunnels
42.13.0	Brücken- und Tunnelbau	Construction of bridges and tunnels
42.2	Leitungstiefbau und Kläranlagenbau	Construction of utility projects
42.21	Rohrleitungstiefbau, Brunnenbau und Kläranlagenbau	Construction of utility projects for fluids
42.21.0	Rohrleitungstiefbau, Brunnenbau und Kläranlagenbau	Construction of utility projects for fluids
42.22	Kabelnetzleitungstiefbau	Construction of utility projects for electricity and telecommunications
42.22.0	Kabelnetzleitungstiefbau	Construction of utility projects for electricity and telecommunications
42.9	Sonstiger Tiefbau	Construction of other civil engineering projects
42.91	Wasserbau	Construction of water projects
42.91.0	Wasserbau	Construction of water projects
42.99	Sonstiger Tiefbau a. n. g.	Construction of other civil engineering projects n.e.c.
42.99.0	Sonstiger Tiefbau a. n. g.	Construction of other civil engineering projects n.e.c.
43	Vorbereitende Baustellenarbeiten, Bauinstallation und sonstiges Ausbaugewerbe	Specialised construction activities
43.1	Abbrucharbeiten und vorbereitende Baustellenarbeiten	Demolition and site preparation
43.11	Abbrucharbeiten	Demolition
43.11.0	Abbrucharbeiten	Demolition
43.12	Vorbereitende Baustellenarbeiten	Site preparation
43.12.0	Vorbereitende Baustellenarbeiten	Site preparation
43.13	Test- und Suchbohrung	Test drilling and boring
43.13.0	Test- und Suchbohrung	Test drilling and boring
43.2	Bauinstallation	Electrical, plumbing and other construction installation activities
43.21	Elektroinstallation	Electrical installation
43.21.0	Elektroinstallation	Electrical installation
43.22	Gas-, Wasser-, Heizungs- sowie Lüftungs- und Klimainstallation	Plumbing, heat and air-conditioning installation
43.22.0	Gas-, Wasser-, Heizungs- sowie Lüftungs- und Klimainstallation	Plumbing, heat and air-conditioning installation
43.29	Sonstige Bauinstallation	Other construction installation
43.29.1	Dämmung gegen Kälte, Wärme, Schall und Erschütterung	Insulation work activities
43.29.9	Sonstige Bauinstallation a. n. g.	Other construction installation n.e.c.
43.3	Sonstiger Ausbau	Building completion and finishing
43.31	Anbringen von Stuckaturen, Gipserei und Verputzerei	Plastering
43.31.0	Anbringen von Stuckaturen, Gipserei und Verputzerei	Plastering
43.32	Bautischlerei und -schlosserei	Joinery installation
43.32.0	Bautischlerei und -schlosserei	Joinery installation
43.33	Fußboden-, Fliesen- und Plattenlegerei, Tapeziererei	Floor and wall covering
43.33.0	Fußboden-, Fliesen- und Plattenlegerei, Tapeziererei	Floor and wall covering
43.34	Malerei und Glaserei	Painting and glazing
43.34.1	Maler- und Lackierergewerbe	Painting and lacquering
43.34.2	Glasergewerbe	Glazing
43.39	Sonstiger Ausbau a. n. g.	Other building completion and finishing
43.39.0	Sonstiger Ausbau a. n. g.	Other building completion and finishing
43.9	Sonstige spezialisierte Bautätigkeiten	Other specialised construction activities
43.91	Dachdeckerei und Zimmerei	Roofing activities
43.91.1	Dachdeckerei und Bauspenglerei	Erection of roofs, roof covering and related plumbing work
43.91.2	Zimmerei und Ingenieurholzbau	Erection of frames and constructional timber works
43.99	Sonstige spezialisierte Bautätigkeiten a. n. g.	Other specialised construction activities n.e.c.
43.99.1	Gerüstbau	Scaffolds and work platforms erecting and dismantling
43.99.2	Schornstein-, Feuerungs- und Industrieofenbau	Erection of chimneys and industrial ovens
43.99.9	Baugewerbe a. n. g.	Construction activities n.e.c.
G	Handel; Instandhaltung und Reparatur von Kraftfahrzeugen	Wholesale and retail trade; repair of motor vehicles and motorcycles
45	Handel mit Kraftfahrzeugen; Instandhaltung und Reparatur von Kraftfahrzeugen	Wholesale and retail trade and repair of motor vehicles and motorcycles
45.1	Handel mit Kraftwagen	Sale of motor vehicles
45.11	Handel mit Kraftwagen mit einem Gesamtgewicht von 3,5 t oder weniger	Sale of cars and light motor vehicles
45.11.0	Handel mit Kraftwagen mit einem Gesamtgewicht von 3,5 t oder weniger	Sale of cars and light motor vehicles
45.19	Handel mit Kraftwagen mit einem Gesamtgewicht von mehr als 3,5 t	Sale of other motor vehicles
45.19.0	Handel mit Kraftwagen mit einem Gesamtgewicht von mehr als 3,5 t	Sale of other motor vehicles
45.2	Instandhaltung und Reparatur von Kraftwagen	Maintenance and repair of motor vehicles
45.20	Instandhaltung und Reparatur von Kraftwagen	Maintenance and repair of motor vehicles
45.20.1	Lackieren von Kraftwagen	Spraying and painting of motor vehicles
45.20.2	Autowaschanlagen	Washing, polishing, etc. of motor vehicles
45.20.3	Instandhaltung und Reparatur von Kraftwagen mit einem Gesamtgewicht von 3,5 t oder weniger (ohne Lackierung und Autowäsche)	Maintenance and repair of motor vehicles with a weight not exceeding 3.5 tons (excl. spraying, painting and washing of motor vehicles)
45.20.4	Instandhaltung und Reparatur von Kraftwagen mit einem Gesamtgewicht von mehr als 3,5 t (ohne Lackierung und Autowäsche)	Maintenance and repair of motor vehicles with a weight exceeding 3.5 tons (excl. spraying, painting and washing of motor vehicles)
45.3	Handel mit Kraftwagenteilen und -zubehör	Sale of motor vehicle parts and accessories
45.31	Großhandel mit Kraftwagenteilen und -zubehör	Wholesale trade of motor vehicle parts and accessories
45.31.0	Großhandel mit Kraftwagenteilen und -zubehör	Wholesale trade of motor vehicle parts and accessories
45.32	Einzelhandel mit Kraftwagenteilen und -zubehör	Retail trade of motor vehicle parts and accessories
45.32.0	Einzelhandel mit Kraftwagenteilen und -zubehör	Retail trade of motor vehicle parts and accessories
45.4	Handel mit Krafträdern, Kraftradteilen und -zubehör; Instandhaltung und Reparatur von Krafträdern	Sale, maintenance and repair of motorcycles and related parts and accessories
45.40	Handel mit Krafträdern, Kraftradteilen und -zubehör; Instandhaltung und Reparatur von Krafträdern	Sale, maintenance and repair of motorcycles and related parts and accessories
45.40.0	Handel mit Krafträdern, Kraftradteilen und -zubehör; Instandhaltung und Reparatur von Krafträdern	Sale, maintenance and repair of motorcycles and related parts and accessories
46	Großhandel (ohne Handel mit Kraftfahrzeugen)	Wholesale trade, except of motor vehicles and motorcycles
46.1	Handelsvermittlung	Wholesale on a fee or contract basis
46.11	Handelsvermittlung von landwirtschaftlichen Grundstoffen, lebenden Tieren, textilen Rohstoffen und Halbwaren	Agents involved in the sale of agricultural raw materials, live animals, textile raw materials and semi-finished goods
46.11.0	Handelsvermittlung von landwirtschaftlichen Grundstoffen, lebenden Tieren, textilen Rohstoffen und Halbwaren	Agents involved in the sale of agricultural raw materials, live animals, textile raw materials and semi-finished goods
46.12	Handelsvermittlung von Brennstoffen, Erzen, Metallen und technischen Chemikalien	Agents involved in the sale of fuels, ores, metals and industrial chemicals
46.12.0	Handelsvermittlung von Brennstoffen, Erzen, Metallen und technischen Chemikalien	Agents involved in the sale of fuels, ores, metals and industrial chemicals
46.13	Handelsvermittlung von Holz, Baustoffen und Anstrichmitteln	Agents involved in the sale of timber and building materials
46.13.1	Handelsvermittlung von Rohholz, Holzhalbwaren und Bauelementen aus Holz	Agents involved in the sale of wood in the rough, products of primary processing of wood, and wooden construction elements
46.13.2	Handelsvermittlung von Baustoffen und Anstrichmitteln	Agents involved in the sale of building materials, paints and varnishes
46.14	Handelsvermittlung von Maschinen, technischem Bedarf, Wasser- und Luftfahrzeugen	Agents involved in the sale of machinery, industrial equipment, ships and aircraft
46.14.1	Handelsvermittlung von Maschinen (ohne landwirtschaftliche Maschinen und Büromaschinen) und technischem Bedarf a. n. g.	Agents involved in the sale of machinery (except agricultural and office machinery) and industrial equipment n.e.c.
46.14.2	Handelsvermittlung von Wasser- und Luftfahrzeugen	Agents involved in the sale of ships and aircraft
46.14.3	Handelsvermittlung von Geräten der Unterhaltungselektronik	Agents involved in the sale of audio and video equipment
46.14.4	Handelsvermittlung von Werkzeugen	Agents involved in the sale of tools
46.14.5	Handelsvermittlung von Büromaschinen, Datenverarbeitungsgeräten, peripheren Geräten und Software	Agents involved in the sale of office machinery, computers, peripheral equipment and software
46.14.6	Handelsvermittlung von landwirtschaftlichen Maschinen und Geräten	Agents involved in the sale of agricultural machinery and equipment
46.14.7	Handelsvermittlung von Installationsbedarf für Gas, Wasser, Heizung und Klimatechnik	Agents involved in the sale of plumbing and heating equipment and supplies, air conditioning
46.14.9	Handelsvermittlung von elektrotechnischen und elektronischen Erzeugnissen a. n. g.	Agents involved in the sale of electrical and electronic products n.e.c.
46.15	Handelsvermittlung von Möbeln, Einrichtungs- und Haushaltsgegenständen, Eisen- und Metallwaren	Agents involved in the sale of furniture, household goods, hardware and ironmongery
46.15.1	Handelsvermittlung von Möbeln, Einrichtungsgegenständen und Antiquitäten	Agents involved in the sale of furniture and antiques
46.15.2	Handelsvermittlung von keramischen Erzeugnissen, Glaswaren, Holzwaren a. n. g., sowie Flecht- und Korbwaren	Agents involved in the sale of china, glassware, products of wood n.e.c. and wickerwork goods
46.15.3	Handelsvermittlung von elektrischen Haushaltsgeräten	Agents involved in the sale of electrical household appliances
46.15.4	Handelsvermittlung von Eisen-, Metall- und Kunststoffwaren a. n. g.	Agents involved in the sale of hardware, ironmongery and plastic products n.e.c.
46.15.5	Handelsvermittlung von Putz- und Reinigungsmitteln	Agents involved in the sale of cleaning materials
46.16	Handelsvermittlung von Textilien, Bekleidung, Schuhen und Lederwaren	Agents involved in the sale of textiles, clothing, fur, footwear and leather goods
46.16.1	Handelsvermittlung von Meterware für Bekleidung und Wäsche	Agents involved in the sale of fabrics for clothing and linen
46.16.2	Handelsvermittlung von Heim- und Haustextilien und Bodenbelägen	Agents involved in the sale of household textiles, household furnishing articles of textile materials and floor coverings
46.16.3	Handelsvermittlung von Bekleidung	Agents involved in the sale of clothing
46.16.4	Handelsvermittlung von Bekleidungszubehör	Agents involved in the sale of clothing accessories
46.16.5	Handelsvermittlung von Schuhen, Lederwaren und Reisegepäck	Agents involved in the sale of footwear, leather goods and luggage
46.17	Handelsvermittlung von Nahrungsmitteln, Getränken und Tabakwaren	Agents involved in the sale of food, beverages and tobacco
46.17.1	Handelsvermittlung von Zucker und Süßwaren	Agents involved in the sale of sugar, chocolate and sugar confectionery
46.17.2	Handelsvermittlung von Wein, Sekt und Spirituosen	Agents involved in the sale of wine, sparkling wine and spirits
46.17.9	Handelsvermittlung von sonstigen Nahrungsmitteln, Getränken und Tabakwaren	Agents involved in the sale of other food, beverages and tobacco
46.18	Handelsvermittlung von sonstigen Waren	Agents specialised in the sale of other particular products
46.18.1	Handelsvermittlung von feinmechanischen, Foto- und optischen Erzeugnissen	Agents involved in the sale of precision, photographic and optical equipment
46.18.2	Handelsvermittlung von Uhren, Edelmetallwaren und Schmuck	Agents involved in the sale of watches, clocks, precious metal products and jewellery
46.18.3	Handelsvermittlung von Spielwaren und Musikinstrumenten	Agents involved in the sale of games, toys and musical instruments
46.18.4	Handelsvermittlung von pharmazeutischen Erzeugnissen, medizinischen und orthopädischen Artikeln und Laborbedarf, Ärztebedarf, Dentalbedarf, zahnärztlichen Instrumenten, Krankenhaus- und Altenpflegebedarf	Agents involved in the sale of pharmaceutical, medical and orthopaedic goods, laboratory equipment, physicians’ and dental material and equipment, dentists’ instruments, material and equipment for hospitals and for nursing care provided to old people
46.18.5	Handelsvermittlung von kosmetischen Erzeugnissen und Körperpflegemitteln	Agents involved in the sale of perfume and cosmetics
46.18.6	Handelsvermittlung von Karton, Papier und Pappe, Schreibwaren, Bürobedarf, Geschenk- und Werbeartikeln, Verpackungsmitteln und Tapeten	Agents involved in the sale of paper and paperboard, stationery, gifts and giveaways, packing goods and wallpaper
46.18.7	Handelsvermittlung von Büchern, Zeitschriften, Zeitungen, Musikalien und sonstigen Druckerzeugnissen	Agents involved in the sale of books, newspapers, journals, periodicals, scores and other printed material
46.18.9	Handelsvermittlung von sonstigen Waren a. n. g.	Agents specialised in the sale of other particular products n.e.c.
46.19	Handelsvermittlung von Waren ohne ausgeprägten Schwerpunkt	Agents involved in the sale of a variety of goods
46.19.0	Handelsvermittlung von Waren ohne ausgeprägten Schwerpunkt	Agents involved in the sale of a variety of goods
46.2	Großhandel mit landwirtschaftlichen Grundstoffen und lebenden Tieren	Wholesale of agricultural raw materials and live animals
46.21	Großhandel mit Getreide, Rohtabak, Saatgut und Futtermitteln	Wholesale of grain, unmanufactured tobacco, seeds and animal feeds
46.21.0	Großhandel mit Getreide, Rohtabak, Saatgut und Futtermitteln	Wholesale of grain, unmanufactured tobacco, seeds and animal feeds
46.22	Großhandel mit Blumen und Pflanzen	Wholesale of flowers and plants
46.22.0	Großhandel mit Blumen und Pflanzen	Wholesale of flowers and plants
46.23	Großhandel mit lebenden Tieren	Wholesale of live animals
46.23.0	Großhandel mit lebenden Tieren	Wholesale of live animals
46.24	Großhandel mit Häuten, Fellen und Leder	Wholesale of hides, skins and leather
46.24.0	Großhandel mit Häuten, Fellen und Leder	Wholesale of hides, skins and leather
46.3	Großhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren	Wholesale of food, beverages and tobacco
46.31	Großhandel mit Obst, Gemüse und Kartoffeln	Wholesale of fruit and vegetables
46.31.0	Großhandel mit Obst, Gemüse und Kartoffeln	Wholesale of fruit and vegetables
46.32	Großhandel mit Fleisch und Fleischwaren	Wholesale of meat and meat products
46.32.0	Großhandel mit Fleisch und Fleischwaren	Wholesale of meat and meat products
46.33	Großhandel mit Milch, Milcherzeugnissen, Eiern, Speiseölen und Nahrungsfetten	Wholesale of dairy products, eggs and edible oils and fats
46.33.0	Großhandel mit Milch, Milcherzeugnissen, Eiern, Speiseölen und Nahrungsfetten	Wholesale of dairy products, eggs and edible oils and fats
46.34	Großhandel mit Getränken	Wholesale of beverages
46.34.0	Großhandel mit Getränken	Wholesale of beverages
46.35	Großhandel mit Tabakwaren	Wholesale of tobacco products
46.35.0	Großhandel mit Tabakwaren	Wholesale of tobacco products
46.36	Großhandel mit Zucker, Süßwaren und Backwaren	Wholesale of sugar and chocolate and sugar confectionery
46.36.0	Großhandel mit Zucker, Süßwaren und Backwaren	Wholesale of sugar and chocolate and sugar confectionery
46.37	Großhandel mit Kaffee, Tee, Kakao und Gewürzen	Wholesale of coffee, tea, cocoa and spices
46.37.0	Großhandel mit Kaffee, Tee, Kakao und Gewürzen	Wholesale of coffee, tea, cocoa and spices
46.38	Großhandel mit sonstigen Nahrungs- und Genussmitteln	Wholesale of other food, including fish, crustaceans and molluscs
46.38.1	Großhandel mit Fisch und Fischerzeugnissen	Wholesale of fish, crustaceans and molluscs
46.38.2	Großhandel mit Mehl und Getreideprodukten	Wholesale of flour and cereals products
46.38.9	Großhandel mit Nahrungs- und Genussmitteln a. n. g.	Wholesale of food n.e.c.
46.39	Großhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren, ohne ausgeprägten Schwerpunkt	Non-specialised wholesale of food, beverages and tobacco
46.39.1	Großhandel mit tiefgefrorenen Nahrungsmitteln, ohne ausgeprägten Schwerpunkt	Non-specialised wholesale of frozen food
46.39.9	Großhandel mit sonstigen Nahrungs- und Genussmitteln, Getränken und Tabakwaren, ohne ausgeprägten Schwerpunkt	Non-specialised wholesale of other food, beverages and tobacco
46.4	Großhandel mit Gebrauchs- und Verbrauchsgütern	Wholesale of household goods
46.41	Großhandel mit Textilien	Wholesale of textiles
46.41.0	Großhandel mit Textilien	Wholesale of textiles
46.42	Großhandel mit Bekleidung und Schuhen	Wholesale of clothing and footwear
46.42.1	Großhandel mit Bekleidung	Wholesale of clothing
46.42.2	Großhandel mit Schuhen	Wholesale of footwear
46.43	Großhandel mit Foto- und optischen Erzeugnissen, elektrischen Haushaltsgeräten und Geräten der Unterhaltungselektronik	Wholesale of electrical household appliances
46.43.1	Großhandel mit Foto- und optischen Erzeugnissen	Wholesale of photographic and optical equipment
46.43.2	Großhandel mit elektrischen Haushaltsgeräten	Wholesale of electrical household appliances
46.43.3	Großhandel mit Geräten der Unterhaltungselektronik	Wholesale of audio and video equipment
46.44	Großhandel mit keramischen Erzeugnissen, Glaswaren und Reinigungsmitteln	Wholesale of china and glassware and cleaning materials
46.44.1	Großhandel mit keramischen Erzeugnissen und Glaswaren	Wholesale of china and glassware
46.44.2	Großhandel mit Wasch-, Putz- und Reinigungsmitteln	Wholesale of detergents and cleaning materials
46.45	Großhandel mit kosmetischen Erzeugnissen und Körperpflegemitteln	Wholesale of perfume and cosmetics
46.45.0	Großhandel mit kosmetischen Erzeugnissen und Körperpflegemitteln	Wholesale of perfume and cosmetics
46.46	Großhandel mit pharmazeutischen, medizinischen und orthopädischen Erzeugnissen	Wholesale of pharmaceutical goods
46.46.1	Großhandel mit pharmazeutischen Erzeugnissen	Wholesale of pharmaceutical goods
46.46.2	Großhandel mit medizinischen und orthopädischen Artikeln, Dental- und Laborbedarf	Wholesale of medical and orthopaedic goods, dental and laboratory material and equipment
46.47	Großhandel mit Möbeln, Teppichen, Lampen und Leuchten	Wholesale of furniture, carpets and lighting equipment
46.47.0	Großhandel mit Möbeln, Teppichen, Lampen und Leuchten	Wholesale of furniture, carpets and lighting equipment
46.48	Großhandel mit Uhren und Schmuck	Wholesale of watches and jewellery
46.48.0	Großhandel mit Uhren und Schmuck	Wholesale of watches and jewellery
46.49	Großhandel mit sonstigen Gebrauchs- und Verbrauchsgütern	Wholesale of other household goods
46.49.1	Großhandel mit Spielwaren und Musikinstrumenten	Wholesale of games, toys and musical instruments
46.49.2	Großhandel mit Fahrrädern, Fahrradteilen und -zubehör, Sport- und Campingartikeln (ohne Campingmöbel)	Wholesale of bicycles, their parts and accessories, sports and camping goods (excl. camping furniture)
46.49.3	Großhandel mit Lederwaren, Reisegepäck, Geschenk- und Werbeartikeln	Wholesale of leather goods, luggage, gifts and giveaways
46.49.4	Großhandel mit Karton, Papier, Pappe, Schreibwaren, Bürobedarf, Büchern, Zeitschriften und Zeitungen	Wholesale of paper and paperboard, stationery, books, newspapers, journals and periodicals
46.49.5	Großhandel mit nicht elektrischen Haushaltsgeräten, Haushaltswaren aus Metall sowie sonstigen Gebrauchs- und Verbrauchsgütern a. n. g.	Wholesale of non-electrical household appliances, household articles of metal and other household goods n.e.c.
46.5	Großhandel mit Geräten der Informations- und Kommunikationstechnik	Wholesale of information and communication equipment
46.51	Großhandel mit Datenverarbeitungsgeräten, peripheren Geräten und Software	Wholesale of computers, computer peripheral equipment and software
46.51.0	Großhandel mit Datenverarbeitungsgeräten, peripheren Geräten und Software	Wholesale of computers, computer peripheral equipment and software
46.52	Großhandel mit elektronischen Bauteilen und Telekommunikationsgeräten	Wholesale of electronic and telecommunications equipment and parts
46.52.0	Großhandel mit elektronischen Bauteilen und Telekommunikationsgeräten	Wholesale of electronic and telecommunications equipment and parts
46.6	Großhandel mit sonstigen Maschinen, Ausrüstungen und Zubehör	Wholesale of other machinery, equipment and supplies
46.61	Großhandel mit landwirtschaftlichen Maschinen und Geräten	Wholesale of agricultural machinery, equipment and supplies
46.61.0	Großhandel mit landwirtschaftlichen Maschinen und Geräten	Wholesale of agricultural machinery, equipment and supplies
46.62	Großhandel mit Werkzeugmaschinen	Wholesale of machine tools
46.62.0	Großhandel mit Werkzeugmaschinen	Wholesale of machine tools
46.63	Großhandel mit Bergwerks-, Bau- und Baustoffmaschinen	Wholesale of mining, construction and civil engineering machinery
46.63.0	Großhandel mit Bergwerks-, Bau- und Baustoffmaschinen	Wholesale of mining, construction and civil engineering machinery
46.64	Großhandel mit Textil-, Näh- und Strickmaschinen	Wholesale of machinery for the textile industry and of sewing and knitting machines
46.64.0	Großhandel mit Textil-, Näh- und Strickmaschinen	Wholesale of machinery for the textile industry and of sewing and knitting machines
46.65	Großhandel mit Büromöbeln	Wholesale of office furniture
46.65.0	Großhandel mit Büromöbeln	Wholesale of office furniture
46.66	Großhandel mit sonstigen Büromaschinen und -einrichtungen	Wholesale of other office machinery and equipment
46.66.0	Großhandel mit sonstigen Büromaschinen und -einrichtungen	Wholesale of other office machinery and equipment
46.69	Großhandel mit sonstigen Maschinen und Ausrüstungen	Wholesale of other machinery and equipment
46.69.1	Großhandel mit Flurförderzeugen und Fahrzeugen a. n. g.	Wholesale of industrial trucks and vehicles n.e.c.
46.69.2	Großhandel mit sonstigen Maschinen	Wholesale of other machinery
46.69.3	Großhandel mit sonstigen Ausrüstungen und Zubehör für Maschinen sowie mit technischem Bedarf	Wholesale of other equipment and accessories for machinery and of industrial equipment
46.7	Sonstiger Großhandel	Other specialised wholesale
46.71	Großhandel mit festen Brennstoffen und Mineralölerzeugnissen	Wholesale of solid, liquid and gaseous fuels and related products
46.71.1	Großhandel mit festen Brennstoffen	Wholesale of solid fuels
46.71.2	Großhandel mit Mineralölerzeugnissen	Wholesale of liquid and gaseous fuels and related products
46.72	Großhandel mit Erzen, Metallen und Metallhalbzeug	Wholesale of metals and metal ores
46.72.1	Großhandel mit Eisenerzen, Eisen, Stahl, Eisen- und Stahlhalbzeug	Wholesale of iron ores, iron, steel and ferrous semi-finished metal products
46.72.2	Großhandel mit NE-Erzen, NE-Metallen und NE-Metallhalbzeug	Wholesale of non-ferrous ores, non-ferrous metals and non-ferrous semi-finished metal products
46.73	Großhandel mit Holz, Baustoffen, Anstrichmitteln und Sanitärkeramik	Wholesale of wood, construction materials and sanitary equipment
46.73.1	Großhandel mit Holz, Baustoffen, Anstrichmitteln und Sanitärkeramik, ohne ausgeprägten Schwerpunkt	Non-specialised wholesale of wood, construction materials and sanitary equipment
46.73.2	Großhandel mit Roh- und Schnittholz	Wholesale of wood in the rough and sawn timber
46.73.3	Großhandel mit sonstigen Holzhalbwaren sowie Bauelementen aus Holz	Wholesale of other products of primary processing of wood and wooden construction elements
46.73.4	Großhandel mit Baustoffen und Bauelementen aus mineralischen Stoffen	Wholesale of construction materials and mineral construction elements
46.73.5	Großhandel mit Flachglas	Wholesale of flat glass
46.73.6	Großhandel mit Anstrichmitteln	Wholesale of paint and varnish
46.73.7	Großhandel mit Sanitärkeramik	Wholesale of sanitary equipment
46.73.8	Großhandel mit Tapeten und Bodenbelägen (ohne Teppiche)	Wholesale of wallpaper and floor coverings (excluding carpets and rugs)
46.74	Großhandel mit Metall- und Kunststoffwaren für Bauzwecke sowie Installationsbedarf für Gas, Wasser und Heizung	Wholesale of hardware, plumbing and heating equipment and supplies
46.74.1	Großhandel mit Werkzeugen und Kleineisenwaren	Wholesale of tools, metal locks, screws, nails etc.
46.74.2	Großhandel mit Installationsbedarf für Gas, Wasser und Heizung	Wholesale of plumbing and heating equipment and supplies
46.74.3	Großhandel mit Metall- und Kunststoffwaren für Bauzwecke	Wholesale of metal and plastic products for construction purposes
46.75	Großhandel mit chemischen Erzeugnissen	Wholesale of chemical products
46.75.0	Großhandel mit chemischen Erzeugnissen	Wholesale of chemical products
46.76	Großhandel mit sonstigen Halbwaren	Wholesale of other intermediate products
46.76.0	Großhandel mit sonstigen Halbwaren	Wholesale of other intermediate products
46.77	Großhandel mit Altmaterialien und Reststoffen	Wholesale of waste and scrap
46.77.0	Großhandel mit Altmaterialien und Reststoffen	Wholesale of waste and scrap
46.9	Großhandel ohne ausgeprägten Schwerpunkt	Non-specialised wholesale trade
46.90	Großhandel ohne ausgeprägten Schwerpunkt	Non-specialised wholesale trade
46.90.1	Großhandel mit Rohstoffen, Halb- und Fertigwaren, ohne ausgeprägten Schwerpunkt	Non-specialised wholesale of raw materials, semi-finished and finished goods
46.90.2	Großhandel mit Rohstoffen und Halbwaren, ohne ausgeprägten Schwerpunkt	Non-specialised wholesale of raw materials and semi-finished goods
46.90.3	Großhandel mit Fertigwaren, ohne ausgeprägten Schwerpunkt	Non-specialised wholesale of finished goods
47	Einzelhandel (ohne Handel mit Kraftfahrzeugen)	Retail trade, except of motor vehicles and motorcycles
47.1	Einzelhandel mit Waren verschiedener Art (in Verkaufsräumen)	Retail sale in non-specialised stores
47.11	Einzelhandel mit Waren verschiedener Art, Hauptrichtung Nahrungs- und Genussmittel, Getränke und Tabakwaren	Retail sale in non-specialised stores with food, beverages or tobacco predominating
47.11.1	Einzelhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren, ohne ausgeprägten Schwerpunkt	Retail sale of food, beverages or tobacco in non-specialised stores
47.11.2	Sonstiger Einzelhandel mit Waren verschiedener Art, Hauptrichtung Nahrungs- und Genussmittel, Getränke und Tabakwaren	Other retail sale in non-specialised stores with food, beverages or tobacco predominating
47.19	Sonstiger Einzelhandel mit Waren verschiedener Art	Other retail sale in non-specialised stores
47.19.1	Einzelhandel mit Waren verschiedener Art (ohne Nahrungsmittel)	Retail sale in non-specialised stores (excluding food)
47.19.2	Einzelhandel mit Waren verschiedener Art, Hauptrichtung Nicht-Nahrungsmittel	Retail sale in non-specialised stores with non-food predominating
47.2	Einzelhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren (in Verkaufsräumen)	Retail sale of food, beverages and tobacco in specialised stores
47.21	Einzelhandel mit Obst, Gemüse und Kartoffeln	Retail sale of fruit and vegetables in specialised stores
47.21.0	Einzelhandel mit Obst, Gemüse und Kartoffeln	Retail sale of fruit and vegetables in specialised stores
47.22	Einzelhandel mit Fleisch und Fleischwaren	Retail sale of meat and meat products in specialised stores
47.22.0	Einzelhandel mit Fleisch und Fleischwaren	Retail sale of meat and meat products in specialised stores
47.23	Einzelhandel mit Fisch, Meeresfrüchten und Fischerzeugnissen	Retail sale of fish, crustaceans and molluscs in specialised stores
47.23.0	Einzelhandel mit Fisch, Meeresfrüchten und Fischerzeugnissen	Retail sale of fish, crustaceans and molluscs in specialised stores
47.24	Einzelhandel mit Back- und Süßwaren	Retail sale of bread, cakes, flour confectionery and sugar confectionery in specialised stores
47.24.0	Einzelhandel mit Back- und Süßwaren	Retail sale of bread, cakes, flour confectionery and sugar confectionery in specialised stores
47.25	Einzelhandel mit Getränken	Retail sale of beverages in specialised stores
47.25.0	Einzelhandel mit Getränken	Retail sale of beverages in specialised stores
47.26	Einzelhandel mit Tabakwaren	Retail sale of tobacco products in specialised stores
47.26.0	Einzelhandel mit Tabakwaren	Retail sale of tobacco products in specialised stores
47.29	Sonstiger Einzelhandel mit Nahrungs- und Genussmitteln	Other retail sale of food in specialised stores
47.29.0	Sonstiger Einzelhandel mit Nahrungs- und Genussmitteln	Other retail sale of food in specialised stores
47.3	Einzelhandel mit Motorenkraftstoffen (Tankstellen)	Retail sale of automotive fuel in specialised stores
47.30	Einzelhandel mit Motorenkraftstoffen (Tankstellen)	Retail sale of automotive fuel in specialised stores
47.30.1	Einzelhandel in fremdem Namen mit Motorenkraftstoffen (Agenturtankstellen)	Retail sale on behalf of others of automotive fuel in specialised stores (filling stations acting as agencies)
47.30.2	Einzelhandel in eigenem Namen mit Motorenkraftstoffen (Freie Tankstellen)	Retail sale of private-brand automotive fuel in specialised stores (independent filling stations)
47.4	Einzelhandel mit Geräten der Informations- und Kommunikationstechnik (in Verkaufsräumen)	Retail sale of information and communication equipment in specialised stores
47.41	Einzelhandel mit Datenverarbeitungsgeräten, peripheren Geräten und Software	Retail sale of computers, peripheral units and software in specialised stores
47.41.0	Einzelhandel mit Datenverarbeitungsgeräten, peripheren Geräten und Software	Retail sale of computers, peripheral units and software in specialised stores
47.42	Einzelhandel mit Telekommunikationsgeräten	Retail sale of telecommunications equipment in specialised stores
47.42.0	Einzelhandel mit Telekommunikationsgeräten	Retail sale of telecommunications equipment in specialised stores
47.43	Einzelhandel mit Geräten der Unterhaltungselektronik	Retail sale of audio and video equipment in specialised stores
47.43.0	Einzelhandel mit Geräten der Unterhaltungselektronik	Retail sale of audio and video equipment in specialised stores
47.5	Einzelhandel mit sonstigen Haushaltsgeräten, Textilien, Heimwerker- und Einrichtungsbedarf (in Verkaufsräumen)	Retail sale of other household equipment in specialised stores
47.51	Einzelhandel mit Textilien	Retail sale of textiles in specialised stores
47.51.0	Einzelhandel mit Textilien	Retail sale of textiles in specialised stores
47.52	Einzelhandel mit Metallwaren, Anstrichmitteln, Bau- und Heimwerkerbedarf	Retail sale of hardware, paints and glass in specialised stores
47.52.1	Einzelhandel mit Metall- und Kunststoffwaren a. n. g.	Retail sale of hardware and plastic products n.e.c. in specialised stores
47.52.3	Einzelhandel mit Anstrichmitteln, Bau- und Heimwerkerbedarf	Retail sale of paints, varnishes, building and do-it-yourself material and equipment in specialised stores
47.53	Einzelhandel mit Vorhängen, Teppichen, Fußbodenbelägen und Tapeten	Retail sale of carpets, rugs, wall and floor coverings in specialised stores
47.53.0	Einzelhandel mit Vorhängen, Teppichen, Fußbodenbelägen und Tapeten	Retail sale of carpets, rugs, wall and floor coverings in specialised stores
47.54	Einzelhandel mit elektrischen Haushaltsgeräten	Retail sale of electrical household appliances in specialised stores
47.54.0	Einzelhandel mit elektrischen Haushaltsgeräten	Retail sale of electrical household appliances in specialised stores
47.59	Einzelhandel mit Möbeln, Einrichtungsgegenständen und sonstigem Hausrat	Retail sale of furniture, lighting equipment and other household articles in specialised stores
47.59.1	Einzelhandel mit Wohnmöbeln	Retail sale of furniture in specialised stores
47.59.2	Einzelhandel mit keramischen Erzeugnissen und Glaswaren	Retail sale of china and glassware in specialised stores
47.59.3	Einzelhandel mit Musikinstrumenten und Musikalien	Retail sale of musical instruments and scores in specialised stores
47.59.9	Einzelhandel mit Haushaltsgegenständen a. n. g.	Retail sale of household articles n.e.c. in specialised stores
47.6	Einzelhandel mit Verlagsprodukten, Sportausrüstungen und Spielwaren (in Verkaufsräumen)	Retail sale of cultural and recreation goods in specialised stores
47.61	Einzelhandel mit Büchern	Retail sale of books in specialised stores
47.61.0	Einzelhandel mit Büchern	Retail sale of books in specialised stores
47.62	Einzelhandel mit Zeitschriften, Zeitungen, Schreibwaren und Bürobedarf	Retail sale of newspapers and stationery in specialised stores
47.62.1	Einzelhandel mit Zeitschriften und Zeitungen	Retail sale of newspapers, journals and periodicals in specialised stores
47.62.2	Einzelhandel mit Schreib- und Papierwaren, Schul- und Büroartikeln	Retail sale of stationery, school and office supplies in specialised stores
47.63	Einzelhandel mit bespielten Ton- und Bildträgern	Retail sale of music and video recordings in specialised stores
47.63.0	Einzelhandel mit bespielten Ton- und Bildträgern	Retail sale of music and video recordings in specialised stores
47.64	Einzelhandel mit Fahrrädern, Sport- und Campingartikeln	Retail sale of sporting equipment in specialised stores
47.64.1	Einzelhandel mit Fahrrädern, Fahrradteilen und -zubehör	Retail sale of bicycles, their parts and accessories in specialised stores
47.64.2	Einzelhandel mit Sport- und Campingartikeln (ohne Campingmöbel)	Retail sale of sports and camping goods in specialised stores (excl. camping furniture)
47.65	Einzelhandel mit Spielwaren	Retail sale of games and toys in specialised stores
47.65.0	Einzelhandel mit Spielwaren	Retail sale of games and toys in specialised stores
47.7	Einzelhandel mit sonstigen Gütern (in Verkaufsräumen)	Retail sale of other goods in specialised stores
47.71	Einzelhandel mit Bekleidung	Retail sale of clothing in specialised stores
47.71.0	Einzelhandel mit Bekleidung	Retail sale of clothing in specialised stores
47.72	Einzelhandel mit Schuhen und Lederwaren	Retail sale of footwear and leather goods in specialised stores
47.72.1	Einzelhandel mit Schuhen	Retail sale of footwear in specialised stores
47.72.2	Einzelhandel mit Lederwaren und Reisegepäck	Retail sale of leather goods and luggage in specialised stores
47.73	Apotheken	Dispensing chemist in specialised stores
47.73.0	Apotheken	Dispensing chemist in specialised stores
47.74	Einzelhandel mit medizinischen und orthopädischen Artikeln	Retail sale of medical and orthopaedic goods in specialised stores
47.74.0	Einzelhandel mit medizinischen und orthopädischen Artikeln	Retail sale of medical and orthopaedic goods in specialised stores
47.75	Einzelhandel mit kosmetischen Erzeugnissen und Körperpflegemitteln	Retail sale of cosmetic and toilet articles in specialised stores
47.75.0	Einzelhandel mit kosmetischen Erzeugnissen und Körperpflegemitteln	Retail sale of cosmetic and toilet articles in specialised stores
47.76	Einzelhandel mit Blumen, Pflanzen, Sämereien, Düngemitteln, zoologischem Bedarf und lebenden Tieren	Retail sale of flowers, plants, seeds, fertilisers, pet animals and pet food in specialised stores
47.76.1	Einzelhandel mit Blumen, Pflanzen, Sämereien und Düngemitteln	Retail sale of flowers, plants, seeds and fertilisers in specialised stores
47.76.2	Einzelhandel mit zoologischem Bedarf und lebenden Tieren	Retail sale of live animals, animal food etc. in specialised stores
47.77	Einzelhandel mit Uhren und Schmuck	Retail sale of watches and jewellery in specialised stores
47.77.0	Einzelhandel mit Uhren und Schmuck	Retail sale of watches and jewellery in specialised stores
47.78	Sonstiger Einzelhandel in Verkaufsräumen (ohne Antiquitäten und Gebrauchtwaren)	Other retail sale of new goods in specialised stores
47.78.1	Augenoptiker	Activities of opticians in specialised stores
47.78.2	Einzelhandel mit Foto- und optischen Erzeugnissen (ohne Augenoptiker)	Retail sale of photographic, optical and precision equipment in specialised stores (excl. activities of opticians)
47.78.3	Einzelhandel mit Kunstgegenständen, Bildern, kunstgewerblichen Erzeugnissen, Briefmarken, Münzen und Geschenkartikeln	Retail sale of art, pictures, craftwork, stamps, coins and gifts in specialised stores
47.78.9	Sonstiger Einzelhandel a. n. g. (in Verkaufsräumen)	Other retail sale of new goods in specialised stores n.e.c.
47.79	Einzelhandel mit Antiquitäten und Gebrauchtwaren	Retail sale of second-hand goods in stores
47.79.1	Einzelhandel mit Antiquitäten und antiken Teppichen	Retail sale of antiques and antique rugs in stores
47.79.2	Antiquariate	Retail sale in second-hand bookstores in stores
47.79.9	Einzelhandel mit sonstigen Gebrauchtwaren	Retail sale of other second-hand goods in stores
47.8	Einzelhandel an Verkaufsständen und auf Märkten	Retail sale via stalls and markets
47.81	Einzelhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren an Verkaufsständen und auf Märkten	Retail sale via stalls and markets of food, beverages and tobacco products
47.81.0	Einzelhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren an Verkaufsständen und auf Märkten	Retail sale via stalls and markets of food, beverages and tobacco products
47.82	Einzelhandel mit Textilien, Bekleidung und Schuhen an Verkaufsständen und auf Märkten	Retail sale via stalls and markets of textiles, clothing and footwear
47.82.0	Einzelhandel mit Textilien, Bekleidung und Schuhen an Verkaufsständen und auf Märkten	Retail sale via stalls and markets of textiles, clothing and footwear
47.89	Einzelhandel mit sonstigen Gütern an Verkaufsständen und auf Märkten	Retail sale via stalls and markets of other goods
47.89.0	Einzelhandel mit sonstigen Gütern an Verkaufsständen und auf Märkten	Retail sale via stalls and markets of other goods
47.9	Einzelhandel, nicht in Verkaufsräumen, an Verkaufsständen oder auf Märkten	Retail trade not in stores, stalls or markets
47.91	Versand- und Internet-Einzelhandel	Retail sale via mail order houses or via Internet
47.91.1	Versand- und Internet-Einzelhandel mit Textilien, Bekleidung, Schuhen und Lederwaren	Retail sale of textiles, clothing, footwear and leather goods via mail order houses or via Internet
47.91.9	Sonstiger Versand- und Internet-Einzelhandel	Other retail sale via mail order houses or via Internet
47.99	Sonstiger Einzelhandel, nicht in Verkaufsräumen, an Verkaufsständen oder auf Märkten	Other retail sale not in stores, stalls or markets
47.99.1	Einzelhandel vom Lager mit Brennstoffen	Retail sale of fuels from stock
47.99.9	Sonstiger Einzelhandel a. n. g. (nicht in Verkaufsräumen)	Other retail sale not in stores n.e.c.
H	Verkehr und Lagerei	Transportation and storage
49	Landverkehr und Transport in Rohrfernleitungen	Land transport and transport via pipelines
49.1	Personenbeförderung im Eisenbahnfernverkehr	Passenger rail transport, interurban
49.10	Personenbeförderung im Eisenbahnfernverkehr	Passenger rail transport, interurban
49.10.0	Personenbeförderung im Eisenbahnfernverkehr	Passenger rail transport, interurban
49.2	Güterbeförderung im Eisenbahnverkehr	Freight rail transport
49.20	Güterbeförderung im Eisenbahnverkehr	Freight rail transport
49.20.0	Güterbeförderung im Eisenbahnverkehr	Freight rail transport
49.3	Sonstige Personenbeförderung im Landverkehr	Other passenger land transport
49.31	Personenbeförderung im Nahverkehr zu Lande (ohne Taxis)	Urban and suburban passenger land transport
49.31.0	Personenbeförderung im Nahverkehr zu Lande (ohne Taxis)	Urban and suburban passenger land transport
49.32	Betrieb von Taxis	Taxi operation
49.32.0	Betrieb von Taxis	Taxi operation
49.39	Sonstige Personenbeförderung im Landverkehr a. n. g.	Other passenger land transport n.e.c.
49.39.1	Personenbeförderung im Omnibus-Linienfernverkehr	Scheduled long-distance passenger transport by motor bus
49.39.2	Personenbeförderung im Omnibus-Gelegenheitsverkehr	Non-scheduled passenger transport by motor bus
49.39.9	Personenbeförderung im Landverkehr a. n. g.	Land passenger transport n.e.c.
49.4	Güterbeförderung im Straßenverkehr, Umzugstransporte	Freight transport by road and removal services
49.41	Güterbeförderung im Straßenverkehr	Freight transport by road
49.41.0	Güterbeförderung im Straßenverkehr	Freight transport by road
49.42	Umzugstransporte	Removal services
49.42.0	Umzugstransporte	Removal services
49.5	Transport in Rohrfernleitungen	Transport via pipeline
49.50	Transport in Rohrfernleitungen	Transport via pipeline
49.50.0	Transport in Rohrfernleitungen	Transport via pipeline
50	Schifffahrt	Water transport
50.1	Personenbeförderung in der See- und Küstenschifffahrt	Sea and coastal passenger water transport
50.10	Personenbeförderung in der See- und Küstenschifffahrt	Sea and coastal passenger water transport
50.10.0	Personenbeförderung in der See- und Küstenschifffahrt	Sea and coastal passenger water transport
50.2	Güterbeförderung in der See- und Küstenschifffahrt	Sea and coastal freight water transport
50.20	Güterbeförderung in der See- und Küstenschifffahrt	Sea and coastal freight water transport
50.20.0	Güterbeförderung in der See- und Küstenschifffahrt	Sea and coastal freight water transport
50.3	Personenbeförderung in der Binnenschifffahrt	Inland passenger water transport
50.30	Personenbeförderung in der Binnenschifffahrt	Inland passenger water transport
50.30.0	Personenbeförderung in der Binnenschifffahrt	Inland passenger water transport
50.4	Güterbeförderung in der Binnenschifffahrt	Inland freight water transport
50.40	Güterbeförderung in der Binnenschifffahrt	Inland freight water transport
50.40.0	Güterbeförderung in der Binnenschifffahrt	Inland freight water transport
51	Luftfahrt	Air transport
51.1	Personenbeförderung in der Luftfahrt	Passenger air transport
51.10	Personenbeförderung in der Luftfahrt	Passenger air transport
51.10.0	Personenbeförderung in der Luftfahrt	Passenger air transport
51.2	Güterbeförderung in der Luftfahrt und Raumtransport	Freight air transport and space transport
51.21	Güterbeförderung in der Luftfahrt	Freight air transport
51.21.0	Güterbeförderung in der Luftfahrt	Freight air transport
51.22	Raumtransport	Space transport
51.22.0	Raumtransport	Space transport
52	Lagerei sowie Erbringung von sonstigen Dienstleistungen für den Verkehr	Warehousing and support activities for transportation
52.1	Lagerei	Warehousing and storage
52.10	Lagerei	Warehousing and storage
52.10.0	Lagerei	Warehousing and storage
52.2	Erbringung von sonstigen Dienstleistungen für den Verkehr	Support activities for transportation
52.21	Erbringung von sonstigen Dienstleistungen für den Landverkehr	Service activities incidental to land transportation
52.21.1	Betrieb von Parkhäusern und Parkplätzen	Operation of car parks and garages
52.21.2	Betrieb von Verkehrswegen für Straßenfahrzeuge	Operation of road infrastructure
52.21.3	Betrieb von Verkehrswegen für Schienenfahrzeuge	Operation of railroad infrastructure
52.21.4	Betrieb von Bahnhöfen für den Personenverkehr einschließlich Omnibusbahnhöfe	Operation of terminal facilities for passenger transport, including bus stations
52.21.5	Betrieb von Güterabfertigungseinrichtungen für Schienen- und Straßenfahrzeuge (ohne Frachtumschlag)	Operation of stations for the handling of goods carried by rail or road (except cargo handling)
52.21.9	Erbringung von sonstigen Dienstleistungen für den Landverkehr a. n. g.	Service activities incidental to land transportation n.e.c.
52.22	Erbringung von sonstigen Dienstleistungen für die Schifffahrt	Service activities incidental to water transportation
52.22.1	Betrieb von Wasserstraßen	Operation of waterway infrastructure
52.22.2	Betrieb von Häfen	Operation of ports, harbours and piers
52.22.3	Lotsinnen und Lotsen in der Schifffahrt	Navigation, pilotage and berthing activities
52.22.9	Erbringung von sonstigen Dienstleistungen für die Schifffahrt a. n. g.	Service activities incidental to water transportation n.e.c.
52.23	Erbringung von sonstigen Dienstleistungen für die Luftfahrt	Service activities incidental to air transportation
52.23.1	Betrieb von Flughäfen und Landeplätzen für Luftfahrzeuge	Operation of airports and airfields
52.23.9	Erbringung von sonstigen Dienstleistungen für die Luftfahrt a. n. g.	Service activities incidental to air transportation n.e.c.
52.24	Frachtumschlag	Cargo handling
52.24.0	Frachtumschlag	Cargo handling
52.29	Erbringung von sonstigen Dienstleistungen für den Verkehr a. n. g.	Other transportation support activities
52.29.1	Spedition	Freight forwarding
52.29.2	Schiffsmaklerbüros und -agenturen	Organisation of group consignments by sea
52.29.9	Erbringung von Dienstleistungen für den Verkehr a. n. g.	Other transportation support activities n.e.c.
53	Post-, Kurier- und Expressdienste	Postal and courier activities
53.1	Postdienste von Universaldienstleistungsanbietern	Postal activities under universal service obligation
53.10	Postdienste von Universaldienstleistungsanbietern	Postal activities under universal service obligation
53.10.0	Postdienste von Universaldienstleistungsanbietern	Postal activities under universal service obligation
53.2	Sonstige Post-, Kurier- und Expressdienste	Other postal and courier activities
53.20	Sonstige Post-, Kurier- und Expressdienste	Other postal and courier activities
53.20.0	Sonstige Post-, Kurier- und Expressdienste	Other postal and courier activities
I	Gastgewerbe	Accommodation and food service activities
55	Beherbergung	Accommodation
55.1	Hotels, Gasthöfe und Pensionen	Hotels and similar accommodation
55.10	Hotels, Gasthöfe und Pensionen	Hotels and similar accommodation
55.10.1	Hotels (ohne Hotels garnis)	Hotels (excl. hotels providing bed and breakfast only)
55.10.2	Hotels garnis	Hotels providing bed and breakfast only
55.10.3	Gasthöfe	Inns
55.10.4	Pensionen	Guest houses
55.2	Ferienunterkünfte und ähnliche Beherbergungsstätten	Holiday and other short-stay accommodation
55.20	Ferienunterkünfte und ähnliche Beherbergungsstätten	Holiday and other short-stay accommodation
55.20.1	Erholungs- und Ferienheime	Recreation and holiday homes
55.20.2	Ferienzentren	Holiday centres
55.20.3	Ferienhäuser und Ferienwohnungen	Chalets and holiday flats
55.20.4	Jugendherbergen und Hütten	Youth hostels and mountain refuges
55.3	Campingplätze	Camping grounds, recreational vehicle parks and trailer parks
55.30	Campingplätze	Camping grounds, recreational vehicle parks and trailer parks
55.30.0	Campingplätze	Camping grounds, recreational vehicle parks and trailer parks
55.9	Sonstige Beherbergungsstätten	Other accommodation
55.90	Sonstige Beherbergungsstätten	Other accommodation
55.90.1	Privatquartiere	Private accommodation
55.90.9	Sonstige Beherbergungsstätten a. n. g.	Other accommodation n.e.c.
56	Gastronomie	Food and beverage service activities
56.1	Restaurants, Gaststätten, Imbissstuben, Cafés, Eissalons u. Ä.	Restaurants and mobile food service activities
56.10	Restaurants, Gaststätten, Imbissstuben, Cafés, Eissalons u. Ä.	Restaurants and mobile food service activities
56.10.1	Restaurants mit herkömmlicher Bedienung	Full-service restaurants
56.10.2	Restaurants mit Selbstbedienung	Self-service restaurants
56.10.3	Imbissstuben u. Ä.	Snack bars and the like
56.10.4	Cafés	Cafés
56.10.5	Eissalons	Ice-cream parlours
56.2	Caterer und Erbringung sonstiger Verpflegungsdienstleistungen	Event catering and other food service activities
56.21	Event-Caterer	Event catering activities
56.21.0	Event-Caterer	Event catering activities
56.29	Erbringung sonstiger Verpflegungsdienstleistungen	Other food service activities
56.29.0	Erbringung sonstiger Verpflegungsdienstleistungen	Other food service activities
56.3	Ausschank von Getränken	Beverage serving activities
56.30	Ausschank von Getränken	Beverage serving activities
56.30.1	Schankwirtschaften	Public houses
56.30.2	Diskotheken und Tanzlokale	Discotheques and bars with dancing
56.30.3	Bars	Bars
56.30.4	Vergnügungslokale	Bars with entertainment
56.30.9	Sonstige getränkegeprägte Gastronomie	Other bars
J	Information und Kommunikation	Information and communication
58	Verlagswesen	Publishing activities
58.1	Verlegen von Büchern und Zeitschriften; sonstiges Verlagswesen (ohne Software)	Publishing of books, periodicals and other publishing activities
58.11	Verlegen von Büchern	Book publishing
58.11.0	Verlegen von Büchern	Book publishing
58.12	Verlegen von Adressbüchern und Verzeichnissen	Publishing of directories and mailing lists
58.12.0	Verlegen von Adressbüchern und Verzeichnissen	Publishing of directories and mailing lists
58.13	Verlegen von Zeitungen	Publishing of newspapers
58.13.0	Verlegen von Zeitungen	Publishing of newspapers
58.14	Verlegen von Zeitschriften	Publishing of journals and periodicals
58.14.0	Verlegen von Zeitschriften	Publishing of journals and periodicals
58.19	Sonstiges Verlagswesen (ohne Software)	Other publishing activities
58.19.0	Sonstiges Verlagswesen (ohne Software)	Other publishing activities
58.2	Verlegen von Software	Software publishing
58.21	Verlegen von Computerspielen	Publishing of computer games
58.21.0	Verlegen von Computerspielen	Publishing of computer games
58.29	Verlegen von sonstiger Software	Other software publishing
58.29.0	Verlegen von sonstiger Software	Other software publishing
59	Herstellung, Verleih und Vertrieb von Filmen und Fernsehprogrammen; Kinos; Tonstudios und Verlegen von Musik	Motion picture, video and television programme production, sound recording and music publishing activities
59.1	Herstellung von Filmen und Fernsehprogrammen, deren Verleih und Vertrieb; Kinos	Motion picture, video and television programme activities
59.11	Herstellung von Filmen, Videofilmen und Fernsehprogrammen	Motion picture, video and television programme production activities
59.11.0	Herstellung von Filmen, Videofilmen und Fernsehprogrammen	Motion picture, video and television programme production activities
59.12	Nachbearbeitung und sonstige Filmtechnik	Motion picture, video and television programme post-production activities
59.12.0	Nachbearbeitung und sonstige Filmtechnik	Motion picture, video and television programme post-production activities
59.13	Filmverleih und -vertrieb (ohne Videotheken)	Motion picture, video and television programme distribution activities
59.13.0	Filmverleih und -vertrieb (ohne Videotheken)	Motion picture, video and television programme distribution activities
59.14	Kinos	Motion picture projection activities
59.14.0	Kinos	Motion picture projection activities
59.2	Tonstudios; Herstellung von Hörfunkbeiträgen; Verlegen von bespielten Tonträgern und Musikalien	Sound recording and music publishing activities
59.20	Tonstudios; Herstellung von Hörfunkbeiträgen; Verlegen von bespielten Tonträgern und Musikalien	Sound recording and music publishing activities
59.20.1	Tonstudios und Herstellung von Hörfunkbeiträgen	Activities of sound-recording studios and production of taped radio programming
59.20.2	Verlegen von bespielten Tonträgern	Publishing of sound recordings
59.20.3	Verlegen von Musikalien	Publishing of printed music
60	Rundfunkveranstalter	Programming and broadcasting activities
60.1	Hörfunkveranstalter	Radio broadcasting
60.10	Hörfunkveranstalter	Radio broadcasting
60.10.0	Hörfunkveranstalter	Radio broadcasting
60.2	Fernsehveranstalter	Television programming and broadcasting activities
60.20	Fernsehveranstalter	Television programming and broadcasting activities
60.20.0	Fernsehveranstalter	Television programming and broadcasting activities
61	Telekommunikation	Telecommunications
61.1	Leitungsgebundene Telekommunikation	Wired telecommunications activities
61.10	Leitungsgebundene Telekommunikation	Wired telecommunications activities
61.10.0	Leitungsgebundene Telekommunikation	Wired telecommunications activities
61.2	Drahtlose Telekommunikation	Wireless telecommunications activities
61.20	Drahtlose Telekommunikation	Wireless telecommunications activities
61.20.0	Drahtlose Telekommunikation	Wireless telecommunications activities
61.3	Satellitentelekommunikation	Satellite telecommunications activities
61.30	Satellitentelekommunikation	Satellite telecommunications activities
61.30.0	Satellitentelekommunikation	Satellite telecommunications activities
61.9	Sonstige Telekommunikation	Other telecommunications activities
61.90	Sonstige Telekommunikation	Other telecommunications activities
61.90.1	Internetserviceprovider	Internet service providers
61.90.9	Sonstige Telekommunikation a. n. g.	Other telecommunications activities n.e.c.
62	Erbringung von Dienstleistungen der Informationstechnologie	Computer programming, consultancy and related activities
62.0	Erbringung von Dienstleistungen der Informationstechnologie	Computer programming, consultancy and related activities
62.01	Programmierungstätigkeiten	Computer programming activities
62.01.1	Entwicklung und Programmierung von Internetpräsentationen	Web-page design and programming
62.01.9	Sonstige Softwareentwicklung	Other software development
62.02	Erbringung von Beratungsleistungen auf dem Gebiet der Informationstechnologie	Computer consultancy activities
62.02.0	Erbringung von Beratungsleistungen auf dem Gebiet der Informationstechnologie	Computer consultancy activities
62.03	Betrieb von Datenverarbeitungseinrichtungen für Dritte	Computer facilities management activities
62.03.0	Betrieb von Datenverarbeitungseinrichtungen für Dritte	Computer facilities management activities
62.09	Erbringung von sonstigen Dienstleistungen der Informationstechnologie	Other information technology and computer service activities
62.09.0	Erbringung von sonstigen Dienstleistungen der Informationstechnologie	Other information technology and computer service activities
63	Informationsdienstleistungen	Information service activities
63.1	Datenverarbeitung, Hosting und damit verbundene Tätigkeiten; Webportale	Data processing, hosting and related activities; web portals
63.11	Datenverarbeitung, Hosting und damit verbundene Tätigkeiten	Data processing, hosting and related activities
63.11.0	Datenverarbeitung, Hosting und damit verbundene Tätigkeiten	Data processing, hosting and related activities
63.12	Webportale	Web portals
63.12.0	Webportale	Web portals
63.9	Erbringung von sonstigen Informationsdienstleistungen	Other information service activities
63.91	Korrespondenz- und Nachrichtenbüros	News agency activities
63.91.0	Korrespondenz- und Nachrichtenbüros	News agency activities
63.99	Erbringung von sonstigen Informationsdienstleistungen a. n. g.	Other information service activities n.e.c.
63.99.0	Erbringung von sonstigen Informationsdienstleistungen a. n. g.	Other information service activities n.e.c.
K	Erbringung von Finanz- und Versicherungsdienstleistungen	Financial and insurance activities
64	Erbringung von Finanzdienstleistungen	Financial service activities, except insurance and pension funding
64.1	Zentralbanken und Kreditinstitute	Monetary intermediation
64.11	Zentralbanken	Central banking
64.11.0	Zentralbanken	Central banking
64.19	Kreditinstitute (ohne Spezialkreditinstitute)	Other monetary intermediation
64.19.1	Kreditbanken einschließlich Zweigstellen ausländischer Banken	Activities of commercial banks including branches of foreign banks
64.19.2	Kreditinstitute des Sparkassensektors	Activities of savings banks
64.19.3	Kreditinstitute des Genossenschaftssektors	Activities of cooperatives
64.19.4	Realkreditinstitute	Activities of mortgage banks
64.19.5	Kreditinstitute mit Sonderaufgaben	Activities of credit institutions with special functions
64.19.6	Bausparkassen	Activities of building and loan associations
64.2	Beteiligungsgesellschaften	Activities of holding companies
64.20	Beteiligungsgesellschaften	Activities of holding companies
64.20.0	Beteiligungsgesellschaften	Activities of holding companies
64.3	Treuhand- und sonstige Fonds und ähnliche Finanzinstitutionen	Trusts, funds and similar financial entities
64.30	Treuhand- und sonstige Fonds und ähnliche Finanzinstitutionen	Trusts, funds and similar financial entities
64.30.0	Treuhand- und sonstige Fonds und ähnliche Finanzinstitutionen	Trusts, funds and similar financial entities
64.9	Sonstige Finanzierungsinstitutionen	Other financial service activities, except insurance and pension funding
64.91	Institutionen für Finanzierungsleasing	Financial leasing
64.91.0	Institutionen für Finanzierungsleasing	Financial leasing
64.92	Spezialkreditinstitute	Other credit granting
64.92.1	Spezialkreditinstitute (ohne Pfandkreditgeschäfte)	Other credit granting (except pawnbroking)
64.92.2	Leihhäuser	Activities of pawnshops and pawnbrokers
64.99	Sonstige Finanzdienstleistungen a. n. g.	Other financial service activities, except insurance and pension funding n.e.c.
64.99.1	Investmentaktiengesellschaften und Fonds von Kapitalanlagegesellschaften (ohne Geldmarktfonds)	Activities of investment stock corporations and funds of investment management companies (excl. money market funds)
64.99.9	Sonstige Finanzierungsinstitutionen a. n. g.	Other financial intermediation n.e.c.
65	Versicherungen, Rückversicherungen und Pensionskassen (ohne Sozial-versicherung)	Insurance, reinsurance and pension funding, except compulsory social security
65.1	Versicherungen	Insurance
65.11	Lebensversicherungen	Life insurance
65.11.0	Lebensversicherungen	Life insurance
65.12	Nichtlebensversicherungen	Non-life insurance
65.12.1	Krankenversicherungen	Health insurance
65.12.2	Schaden- und Unfallversicherungen	Indemnity and accident insurance
65.2	Rückversicherungen	Reinsurance
65.20	Rückversicherungen	Reinsurance
65.20.0	Rückversicherungen	Reinsurance
65.3	Pensionskassen und Pensionsfonds	Pension funding
65.30	Pensionskassen und Pensionsfonds	Pension funding
65.30.0	Pensionskassen und Pensionsfonds	Pension funding
66	Mit Finanz- und Versicherungsdienstleistungen verbundene Tätigkeiten	Activities auxiliary to financial services and insurance activities
66.1	Mit Finanzdienstleistungen verbundene Tätigkeiten	Activities auxiliary to financial services, except insurance and pension funding
66.11	Effekten- und Warenbörsen	Administration of financial markets
66.11.0	Effekten- und Warenbörsen	Administration of financial markets
66.12	Effekten- und Warenhandel	Security and commodity contracts brokerage
66.12.0	Effekten- und Warenhandel	Security and commodity contracts brokerage
66.19	Sonstige mit Finanzdienstleistungen verbundene Tätigkeiten	Other activities auxiliary to financial services, except insurance and pension funding
66.19.0	Sonstige mit Finanzdienstleistungen verbundene Tätigkeiten	Other activities auxiliary to financial services, except insurance and pension funding
66.2	Mit Versicherungsdienstleistungen und Pensionskassen verbundene Tätigkeiten	Activities auxiliary to insurance and pension funding
66.21	Risiko- und Schadensbewertung	Risk and damage evaluation
66.21.0	Risiko- und Schadensbewertung	Risk and damage evaluation
66.22	Tätigkeit von Versicherungsmaklerinnen und -maklern	Activities of insurance agents and brokers
66.22.0	Tätigkeit von Versicherungsmaklerinnen und -maklern	Activities of insurance agents and brokers
66.29	Sonstige mit Versicherungsdienstleistungen und Pensionskassen verbundene Tätigkeiten	Other activities auxiliary to insurance and pension funding
66.29.0	Sonstige mit Versicherungsdienstleistungen und Pensionskassen verbundene Tätigkeiten	Other activities auxiliary to insurance and pension funding
66.3	Fondsmanagement	Fund management activities
66.30	Fondsmanagement	Fund management activities
66.30.0	Fondsmanagement	Fund management activities
L	Grundstücks- und Wohnungswesen	Real estate activities
68	Grundstücks- und Wohnungswesen	Real estate activities
68.1	Kauf und Verkauf von eigenen Grundstücken, Gebäuden und Wohnungen	Buying and selling of own real estate
68.10	Kauf und Verkauf von eigenen Grundstücken, Gebäuden und Wohnungen	Buying and selling of own real estate
68.10.1	Kauf und Verkauf von eigenen Wohngrundstücken, Wohngebäuden und Wohnungen	Buying and selling of own residential real estate
68.10.2	Kauf und Verkauf von eigenen Gewerbegrundstücken und Nichtwohngebäuden	Buying and selling of own non-residential real estate
68.2	Vermietung, Verpachtung von eigenen oder geleasten Grundstücken, Gebäuden und Wohnungen	Renting and operating of own or leased real estate
68.20	Vermietung, Verpachtung von eigenen oder geleasten Grundstücken, Gebäuden und Wohnungen	Renting and operating of own or leased real estate
68.20.1	Vermietung, Verpachtung von eigenen oder geleasten Wohngrundstücken, Wohngebäuden und Wohnungen	Renting and operating of own or leased residential real estate
68.20.2	Vermietung, Verpachtung von eigenen oder geleasten Gewerbegrundstücken und Nichtwohngebäuden	Renting and operating of own or leased non-residential real estate
68.3	Vermittlung und Verwaltung von Grundstücken, Gebäuden und Wohnungen für Dritte	Real estate activities on a fee or contract basis
68.31	Vermittlung von Grundstücken, Gebäuden und Wohnungen für Dritte	Real estate agencies
68.31.1	Vermittlung von Wohngrundstücken, Wohngebäuden und Wohnungen für Dritte	Activities of real estate agencies relating to residential real estate
68.31.2	Vermittlung von Gewerbegrundstücken und Nichtwohngebäuden für Dritte	Activities of real estate agencies relating to non-residential real estate
68.32	Verwaltung von Grundstücken, Gebäuden und Wohnungen für Dritte	Management of real estate on a fee or contract basis
68.32.1	Verwaltung von Wohngrundstücken, Wohngebäuden und Wohnungen für Dritte	Management of residential real estate on a fee or contract basis
68.32.2	Verwaltung von Gewerbegrundstücken und Nichtwohngebäuden für Dritte	Management of non-residential real estate on a fee or contract basis
M	Erbringung von freiberuflichen, wissenschaftlichen und technischen Dienstleistungen	Professional, scientific and technical activities
69	Rechts- und Steuerberatung, Wirtschaftsprüfung	Legal and accounting activities
69.1	Rechtsberatung	Legal activities
69.10	Rechtsberatung	Legal activities
69.10.1	Rechtsanwaltskanzleien mit Notariat	Activities of law offices with notaries public
69.10.2	Rechtsanwaltskanzleien ohne Notariat	Activities of law offices without notaries public
69.10.3	Notariate	Activities of notaries public
69.10.4	Patentanwaltskanzleien	Activities of patent lawyers' offices
69.10.9	Erbringung sonstiger juristischer Dienstleistungen a. n. g.	Other legal service activities n.e.c.
69.2	Wirtschaftsprüfung und Steuerberatung; Buchführung	Accounting, bookkeeping and auditing activities; tax consultancy
69.20	Wirtschaftsprüfung und Steuerberatung; Buchführung	Accounting, bookkeeping and auditing activities; tax consultancy
69.20.1	Praxen von Wirtschaftsprüferinnen und -prüfern, Wirtschaftsprüfungsgesellschaften	Activities of qualified auditors, auditing firms
69.20.2	Praxen von vereidigten Buchprüferinnen und -prüfern, Buchprüfungsgesellschaften	Activities of certified accountants, firms of licensed public accountants
69.20.3	Praxen von Steuerbevollmächtigten, Steuerberaterinnen und -beratern, Steuerberatungsgesellschaften	Activities of agents in tax matters, tax consultants, tax consulting companies
69.20.4	Buchführung (ohne Datenverarbeitungsdienste)	Book-keeping activities (excluding data processing)
70	Verwaltung und Führung von Unternehmen und Betrieben; Unternehmens-beratung	Activities of head offices; management consultancy activities
70.1	Verwaltung und Führung von Unternehmen und Betrieben	Activities of head offices
70.10	Verwaltung und Führung von Unternehmen und Betrieben	Activities of head offices
70.10.1	Managementtätigkeiten von Holdinggesellschaften	Management activities of holding companies
70.10.9	Sonstige Verwaltung und Führung von Unternehmen und Betrieben	Other activities of head offices
70.2	Public-Relations- und Unternehmensberatung	Management consultancy activities
70.21	Public-Relations-Beratung	Public relations and communication activities
70.21.0	Public-Relations-Beratung	Public relations and communication activities
70.22	Unternehmensberatung	Business and other management consultancy activities
70.22.0	Unternehmensberatung	Business and other management consultancy activities
71	Architektur- und Ingenieurbüros; technische, physikalische und chemische Untersuchung	Architectural and engineering activities; technical testing and analysis
71.1	Architektur- und Ingenieurbüros	Architectural and engineering activities and related technical consultancy
71.11	Architekturbüros	Architectural activities
71.11.1	Architekturbüros für Hochbau	Consulting architectural activities in building construction
71.11.2	Büros für Innenarchitektur	Consulting architectural activities in interior design
71.11.3	Architekturbüros für Orts-, Regional- und Landesplanung	Consulting architectural activities in town, city and regional planning
71.11.4	Architekturbüros für Garten- und Landschaftsgestaltung	Consulting architectural activities in landscape architecture
71.12	Ingenieurbüros	Engineering activities and related technical consultancy
71.12.1	Ingenieurbüros für bautechnische Gesamtplanung	Engineering activities for projects involving civil, hydraulic and traffic engineering
71.12.2	Ingenieurbüros für technische Fachplanung und Ingenieurdesign	Engineering activities for projects in specific technical fields and engineering design
71.12.3	Vermessungsbüros	Surveying activities
71.12.9	Sonstige Ingenieurbüros	Other engineering activities and related technical consultancy
71.2	Technische, physikalische und chemische Untersuchung	Technical testing and analysis
71.20	Technische, physikalische und chemische Untersuchung	Technical testing and analysis
71.20.0	Technische, physikalische und chemische Untersuchung	Technical testing and analysis
72	Forschung und Entwicklung	Scientific research and development
72.1	Forschung und Entwicklung im Bereich Natur-, Ingenieur-, Agrarwissenschaften und Medizin	Research and experimental development on natural sciences and engineering
72.11	Forschung und Entwicklung im Bereich Biotechnologie	Research and experimental development on biotechnology
72.11.0	Forschung und Entwicklung im Bereich Biotechnologie	Research and experimental development on biotechnology
72.19	Sonstige Forschung und Entwicklung im Bereich Natur-, Ingenieur-, Agrarwissenschaften und Medizin	Other research and experimental development on natural sciences and engineering
72.19.0	Sonstige Forschung und Entwicklung im Bereich Natur-, Ingenieur-, Agrarwissenschaften und Medizin	Other research and experimental development on natural sciences and engineering
72.2	Forschung und Entwicklung im Bereich Rechts-, Wirtschafts- und Sozialwissenschaften sowie im Bereich Sprach-, Kultur- und Kunstwissenschaften	Research and experimental development on social sciences and humanities
72.20	Forschung und Entwicklung im Bereich Rechts-, Wirtschafts- und Sozialwissenschaften sowie im Bereich Sprach-, Kultur- und Kunstwissenschaften	Research and experimental development on social sciences and humanities
72.20.0	Forschung und Entwicklung im Bereich Rechts-, Wirtschafts- und Sozialwissenschaften sowie im Bereich Sprach-, Kultur- und Kunstwissenschaften	Research and experimental development on social sciences and humanities
73	Werbung und Marktforschung	Advertising and market research
73.1	Werbung	Advertising
73.11	Werbeagenturen	Advertising agencies
73.11.0	Werbeagenturen	Advertising agencies
73.12	Vermarktung und Vermittlung von Werbezeiten und Werbeflächen	Media representation
73.12.0	Vermarktung und Vermittlung von Werbezeiten und Werbeflächen	Media representation
73.2	Markt- und Meinungsforschung	Market research and public opinion polling
73.20	Markt- und Meinungsforschung	Market research and public opinion polling
73.20.0	Markt- und Meinungsforschung	Market research and public opinion polling
74	Sonstige freiberufliche, wissenschaftliche und technische Tätigkeiten	Other professional, scientific and technical activities
74.1	Ateliers für Textil-, Schmuck-, Grafik- u. ä. Design	Specialised design activities
74.10	Ateliers für Textil-, Schmuck-, Grafik- u. ä. Design	Specialised design activities
74.10.1	Industrie-, Produkt- und Mode-Design	Activities of industrial, product and fashion designers
74.10.2	Grafik- und Kommunikationsdesign	Activities of graphics and communications designers
74.10.3	Interior Design und Raumgestaltung	Activities of interior decorators
74.2	Fotografie und Fotolabors	Photographic activities
74.20	Fotografie und Fotolabors	Photographic activities
74.20.1	Fotografie	Activities of photographers
74.20.2	Fotolabors	Activities of photographic laboratories
74.3	Übersetzen und Dolmetschen	Translation and interpretation activities
74.30	Übersetzen und Dolmetschen	Translation and interpretation activities
74.30.1	Übersetzen	Translation activities
74.30.2	Dolmetschen	Interpretation activities
74.9	Sonstige freiberufliche, wissenschaftliche und technische Tätigkeiten a. n. g.	Other professional, scientific and technical activities n.e.c.
74.90	Sonstige freiberufliche, wissenschaftliche und technische Tätigkeiten a. n. g.	Other professional, scientific and technical activities n.e.c.
74.90.0	Sonstige freiberufliche, wissenschaftliche und technische Tätigkeiten a. n. g.	Other professional, scientific and technical activities n.e.c.
75	Veterinärwesen	Veterinary activities
75.0	Veterinärwesen	Veterinary activities
75.00	Veterinärwesen	Veterinary activities
75.00.1	Tierarztpraxen	Veterinary practice activities
75.00.9	Sonstiges Veterinärwesen	Other veterinary activities
N	Erbringung von sonstigen wirtschaftlichen Dienstleistungen	Administrative and support service activities
77	Vermietung von beweglichen Sachen	Rental and leasing activities
77.1	Vermietung von Kraftwagen	Renting and leasing of motor vehicles
77.11	Vermietung von Kraftwagen mit einem Gesamtgewicht von 3,5 t oder weniger	Renting and leasing of cars and light motor vehicles
77.11.0	Vermietung von Kraftwagen mit einem Gesamtgewicht von 3,5 t oder weniger	Renting and leasing of cars and light motor vehicles
77.12	Vermietung von Kraftwagen mit einem Gesamtgewicht von mehr als 3,5 t	Renting and leasing of trucks
77.12.0	Vermietung von Kraftwagen mit einem Gesamtgewicht von mehr als 3,5 t	Renting and leasing of trucks
77.2	Vermietung von Gebrauchsgütern	Renting and leasing of personal and household goods
77.21	Vermietung von Sport- und Freizeitgeräten	Renting and leasing of recreational and sports goods
77.21.0	Vermietung von Sport- und Freizeitgeräten	Renting and leasing of recreational and sports goods
77.22	Videotheken	Renting of video tapes and disks
77.22.0	Videotheken	Renting of video tapes and disks
77.29	Vermietung von sonstigen Gebrauchsgütern	Renting and leasing of other personal and household goods
77.29.0	Vermietung von sonstigen Gebrauchsgütern	Renting and leasing of other personal and household goods
77.3	Vermietung von Maschinen, Geräten und sonstigen beweglichen Sachen	Renting and leasing of other machinery, equipment and tangible goods
77.31	Vermietung von landwirtschaftlichen Maschinen und Geräten	Renting and leasing of agricultural machinery and equipment
77.31.0	Vermietung von landwirtschaftlichen Maschinen und Geräten	Renting and leasing of agricultural machinery and equipment
77.32	Vermietung von Baumaschinen und -geräten	Renting and leasing of construction and civil engineering machinery and equipment
77.32.0	Vermietung von Baumaschinen und -geräten	Renting and leasing of construction and civil engineering machinery and equipment
77.33	Vermietung von Büromaschinen, Datenverarbeitungsgeräten und -einrichtungen	Renting and leasing of office machinery and equipment (including computers)
77.33.0	Vermietung von Büromaschinen, Datenverarbeitungsgeräten und -einrichtungen	Renting and leasing of office machinery and equipment (including computers)
77.34	Vermietung von Wasserfahrzeugen	Renting and leasing of water transport equipment
77.34.0	Vermietung von Wasserfahrzeugen	Renting and leasing of water transport equipment
77.35	Vermietung von Luftfahrzeugen	Renting and leasing of air transport equipment
77.35.0	Vermietung von Luftfahrzeugen	Renting and leasing of air transport equipment
77.39	Vermietung von sonstigen Maschinen, Geräten und beweglichen Sachen a. n. g.	Renting and leasing of other machinery, equipment and tangible goods n.e.c.
77.39.0	Vermietung von sonstigen Maschinen, Geräten und beweglichen Sachen a. n. g.	Renting and leasing of other machinery, equipment and tangible goods n.e.c.
77.4	Leasing von nichtfinanziellen immateriellen Vermögensgegenständen (ohne Copyrights)	Leasing of intellectual property and similar products, except copyrighted works
77.40	Leasing von nichtfinanziellen immateriellen Vermögensgegenständen (ohne Copyrights)	Leasing of intellectual property and similar products, except copyrighted works
77.40.0	Leasing von nichtfinanziellen immateriellen Vermögensgegenständen (ohne Copyrights)	Leasing of intellectual property and similar products, except copyrighted works
78	Vermittlung und Überlassung von Arbeitskräften	Employment activities
78.1	Vermittlung von Arbeitskräften	Activities of employment placement agencies
78.10	Vermittlung von Arbeitskräften	Activities of employment placement agencies
78.10.0	Vermittlung von Arbeitskräften	Activities of employment placement agencies
78.2	Befristete Überlassung von Arbeitskräften	Temporary employment agency activities
78.20	Befristete Überlassung von Arbeitskräften	Temporary employment agency activities
78.20.0	Befristete Überlassung von Arbeitskräften	Temporary employment agency activities
78.3	Sonstige Überlassung von Arbeitskräften	Other human resources provision
78.30	Sonstige Überlassung von Arbeitskräften	Other human resources provision
78.30.0	Sonstige Überlassung von Arbeitskräften	Other human resources provision
79	Reisebüros, Reiseveranstalter und Erbringung sonstiger Reservierungsdienstleistungen	Travel agency, tour operator and other reservation service and related activities
79.1	Reisebüros und Reiseveranstalter	Travel agency and tour operator activities
79.11	Reisebüros	Travel agency activities
79.11.0	Reisebüros	Travel agency activities
79.12	Reiseveranstalter	Tour operator activities
79.12.0	Reiseveranstalter	Tour operator activities
79.9	Erbringung sonstiger Reservierungsdienstleistungen	Other reservation service and related activities
79.90	Erbringung sonstiger Reservierungsdienstleistungen	Other reservation service and related activities
79.90.0	Erbringung sonstiger Reservierungsdienstleistungen	Other reservation service and related activities
80	Wach- und Sicherheitsdienste sowie Detekteien	Security and investigation activities
80.1	Private Wach- und Sicherheitsdienste	Private security activities
80.10	Private Wach- und Sicherheitsdienste	Private security activities
80.10.0	Private Wach- und Sicherheitsdienste	Private security activities
80.2	Sicherheitsdienste mithilfe von Überwachungs- und Alarmsystemen	Security systems service activities
80.20	Sicherheitsdienste mithilfe von Überwachungs- und Alarmsystemen	Security systems service activities
80.20.0	Sicherheitsdienste mithilfe von Überwachungs- und Alarmsystemen	Security systems service activities
80.3	Detekteien	Investigation activities
80.30	Detekteien	Investigation activities
80.30.0	Detekteien	Investigation activities
81	Gebäudebetreuung; Garten- und Landschaftsbau	Services to buildings and landscape activities
81.1	Hausmeisterdienste	Combined facilities support activities
81.10	Hausmeisterdienste	Combined facilities support activities
81.10.0	Hausmeisterdienste	Combined facilities support activities
81.2	Reinigung von Gebäuden, Straßen und Verkehrsmitteln	Cleaning activities
81.21	Allgemeine Gebäudereinigung	General cleaning of buildings
81.21.0	Allgemeine Gebäudereinigung	General cleaning of buildings
81.22	Spezielle Reinigung von Gebäuden und Reinigung von Maschinen	Other building and industrial cleaning activities
81.22.1	Schornsteinreinigung	Chimney-sweeping
81.22.9	Sonstige spezielle Reinigung von Gebäuden und Maschinen	Other building and industrial cleaning activities n.e.c.
81.29	Reinigung a. n. g.	Other cleaning activities
81.29.1	Reinigung von Verkehrsmitteln	Cleaning of means of transport
81.29.2	Desinfektion und Schädlingsbekämpfung	Disinfecting and pest control
81.29.9	Sonstige Reinigung a. n. g.	Other cleaning activities n.e.c.
81.3	Garten- und Landschaftsbau sowie Erbringung von sonstigen gärtnerischen Dienstleistungen	Landscape service activities
81.30	Garten- und Landschaftsbau sowie Erbringung von sonstigen gärtnerischen Dienstleistungen	Landscape service activities
81.30.1	Garten- und Landschaftsbau	Laying out, planting and maintenance of gardens, parks and green areas
81.30.9	Erbringung von sonstigen gärtnerischen Dienstleistungen	Other landscape and garden service activities
82	Erbringung von wirtschaftlichen Dienstleistungen für Unternehmen und Privatpersonen a. n. g.	Office administrative, office support and other business support activities
82.1	Sekretariats- und Schreibdienste, Copy-Shops	Office administrative and support activities
82.11	Allgemeine Sekretariats- und Schreibdienste	Combined office administrative service activities
82.11.0	Allgemeine Sekretariats- und Schreibdienste	Combined office administrative service activities
82.19	Copy-Shops; Dokumentenvorbereitung und Erbringung sonstiger spezieller Sekretariatsdienste	Photocopying, document preparation and other specialised office support activities
82.19.0	Copy-Shops; Dokumentenvorbereitung und Erbringung sonstiger spezieller Sekretariatsdienste	Photocopying, document preparation and other specialised office support activities
82.2	Call Center	Activities of call centres
82.20	Call Center	Activities of call centres
82.20.0	Call Center	Activities of call centres
82.3	Messe-, Ausstellungs- und Kongressveranstalter	Organisation of conventions and trade shows
82.30	Messe-, Ausstellungs- und Kongressveranstalter	Organisation of conventions and trade shows
82.30.0	Messe-, Ausstellungs- und Kongressveranstalter	Organisation of conventions and trade shows
82.9	Erbringung sonstiger wirtschaftlicher Dienstleistungen für Unternehmen und Privatpersonen	Business support service activities n.e.c.
82.91	Inkassobüros und Auskunfteien	Activities of collection agencies and credit bureaus
82.91.1	Inkassobüros	Debt collecting
82.91.2	Auskunfteien	Credit rating in connection with an individual’s or firm’s creditworthiness or business practices
82.92	Abfüllen und Verpacken	Packaging activities
82.92.0	Abfüllen und Verpacken	Packaging activities
82.99	Erbringung sonstiger wirtschaftlicher Dienstleistungen für Unternehmen und Privatpersonen a. n. g.	Other business support service activities n.e.c.
82.99.1	Versteigerungsgewerbe	Activities of self-employed auctioneers
82.99.9	Erbringung von anderen wirtschaftlichen Dienstleistungen für Unternehmen und Privatpersonen a. n. g.	Other business support service activities
O	Öffentliche Verwaltung, Verteidigung; Sozialversicherung	Public administration and defence; compulsory social security
84	Öffentliche Verwaltung, Verteidigung; Sozialversicherung	Public administration and defence; compulsory social security
84.1	Öffentliche Verwaltung	Administration of the State and the economic and social policy of the community
84.11	Allgemeine öffentliche Verwaltung	General public administration activities
84.11.0	Allgemeine öffentliche Verwaltung	General public administration activities
84.12	Öffentliche Verwaltung auf den Gebieten Gesundheitswesen, Bildung, Kultur und Sozialwesen	Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security
84.12.0	Öffentliche Verwaltung auf den Gebieten Gesundheitswesen, Bildung, Kultur und Sozialwesen	Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security
84.13	Wirtschaftsförderung, -ordnung und -aufsicht	Regulation of and contribution to more efficient operation of businesses
84.13.0	Wirtschaftsförderung, -ordnung und -aufsicht	Regulation of and contribution to more efficient operation of businesses
84.2	Auswärtige Angelegenheiten, Verteidigung, Rechtspflege, öffentliche Sicherheit und Ordnung	Provision of services to the community as a whole
84.21	Auswärtige Angelegenheiten	Foreign affairs
84.21.0	Auswärtige Angelegenheiten	Foreign affairs
84.22	Verteidigung	Defence activities
84.22.0	Verteidigung	Defence activities
84.23	Rechtspflege	Justice and judicial activities
84.23.0	Rechtspflege	Justice and judicial activities
84.24	Öffentliche Sicherheit und Ordnung	Public order and safety activities
84.24.0	Öffentliche Sicherheit und Ordnung	Public order and safety activities
84.25	Feuerwehren	Fire service activities
84.25.0	Feuerwehren	Fire service activities
84.3	Sozialversicherung	Compulsory social security activities
84.30	Sozialversicherung	Compulsory social security activities
84.30.0	Sozialversicherung	Compulsory social security activities
P	Erziehung und Unterricht	Education
85	Erziehung und Unterricht	Education
85.1	Kindergärten und Vorschulen	Pre-primary education
85.10	Kindergärten und Vorschulen	Pre-primary education
85.10.1	Kindergärten	Kindergarten education
85.10.2	Vorklassen, Schulkindergärten	Pre-school classes, school-kindergartens
85.2	Grundschulen	Primary education
85.20	Grundschulen	Primary education
85.20.0	Grundschulen	Primary education
85.3	Weiterführende Schulen	Secondary education
85.31	Allgemein bildende weiterführende Schulen	General secondary education
85.31.1	Allgemein bildende weiterführende Schulen Sekundarbereich I	Schools offering general education, secondary level stage I
85.31.2	Allgemein bildende weiterführende Schulen Sekundarbereich II	Schools offering general education, secondary level stage II
85.32	Berufsbildende weiterführende Schulen	Technical and vocational secondary education
85.32.0	Berufsbildende weiterführende Schulen	Technical and vocational secondary education
85.4	Tertiärer und post-sekundärer, nicht tertiärer Unterricht	Higher education
85.41	Post-sekundärer, nicht tertiärer Unterricht	Post-secondary non-tertiary education
85.41.0	Post-sekundärer, nicht tertiärer Unterricht	Post-secondary non-tertiary education
85.42	Tertiärer Unterricht	Tertiary education
85.42.1	Universitäten	Universities
85.42.2	Allgemeine Fachhochschulen	Universities of applied sciences
85.42.3	Verwaltungsfachhochschulen	Colleges of public administration
85.42.4	Berufsakademien, Fachakademien, Schulen des Gesundheitswesens	Vocational academies, specialised academies, schools for nurses, midwives etc.
85.5	Sonstiger Unterricht	Other education
85.51	Sport- und Freizeitunterricht	Sports and recreation education
85.51.0	Sport- und Freizeitunterricht	Sports and recreation education
85.52	Kulturunterricht	Cultural education
85.52.0	Kulturunterricht	Cultural education
85.53	Fahr- und Flugschulen	Driving school activities
85.53.0	Fahr- und Flugschulen	Driving school activities
85.59	Sonstiger Unterricht a. n. g.	Other education n.e.c.
85.59.1	Allgemeine und politische Erwachsenenbildung	General and political adult education
85.59.2	Berufliche Erwachsenenbildung	Vocational training for adults
85.59.9	Unterricht a. n. g.	Education n.e.c.
85.6	Erbringung von Dienstleistungen für den Unterricht	Educational support activities
85.60	Erbringung von Dienstleistungen für den Unterricht	Educational support activities
85.60.0	Erbringung von Dienstleistungen für den Unterricht	Educational support activities
Q	Gesundheits- und Sozialwesen	Human health and social work activities
86	Gesundheitswesen	Human health activities
86.1	Krankenhäuser	Hospital activities
86.10	Krankenhäuser	Hospital activities
86.10.1	Krankenhäuser (ohne Hochschulkliniken, Vorsorge- und Rehabilitationskliniken)	Hospital activities (excluding university hospitals, preventive care and rehabilitation centres)
86.10.2	Hochschulkliniken	Activities of university hospitals
86.10.3	Vorsorge- und Rehabilitationskliniken	Activities of preventive care and rehabilitation centres
86.2	Arzt- und Zahnarztpraxen	Medical and dental practice activities
86.21	Arztpraxen für Allgemeinmedizin	General medical practice activities
86.21.0	Arztpraxen für Allgemeinmedizin	General medical practice activities
86.22	Facharztpraxen	Specialist medical practice activities
86.22.0	Facharztpraxen	Specialist medical practice activities
86.23	Zahnarztpraxen	Dental practice activities
86.23.0	Zahnarztpraxen	Dental practice activities
86.9	Gesundheitswesen a. n. g.	Other human health activities
86.90	Gesundheitswesen a. n. g.	Other human health activities
86.90.1	Praxen von psychologischen Psychotherapeutinnen und -therapeuten	Activities of psychological psychotherapists
86.90.2	Massagepraxen, Krankengymnastikpraxen, Praxen von medizinischen Bademeisterinnen und Bademeistern, Hebammen und Entbindungspflegern sowie von verwandten Berufen	Activities of midwives and man midwives, physiotherapists and other paramedical practitioners in the field of massage, hydrotherapy, etc.
86.90.3	Heilpraktikerpraxen	Activities of non-medical practitioners
86.90.9	Sonstige selbstständige Tätigkeiten im Gesundheitswesen	Other own-account activities pertaining to human health
87	Heime (ohne Erholungs- und Ferienheime)	Residential care activities
87.1	Pflegeheime	Residential nursing care activities
87.10	Pflegeheime	Residential nursing care activities
87.10.0	Pflegeheime	Residential nursing care activities
87.2	Stationäre Einrichtungen zur psychosozialen Betreuung, Suchtbekämpfung u. Ä.	Residential care activities for mental retardation, mental health and substance abuse
87.20	Stationäre Einrichtungen zur psychosozialen Betreuung, Suchtbekämpfung u. Ä.	Residential care activities for mental retardation, mental health and substance abuse
87.20.0	Stationäre Einrichtungen zur psychosozialen Betreuung, Suchtbekämpfung u. Ä.	Residential care activities for mental retardation, mental health and substance abuse
87.3	Altenheime; Alten- und Behindertenwohnheime	Residential care activities for the elderly and disabled
87.30	Altenheime; Alten- und Behindertenwohnheime	Residential care activities for the elderly and disabled
87.30.0	Altenheime; Alten- und Behindertenwohnheime	Residential care activities for the elderly and disabled
87.9	Sonstige Heime (ohne Erholungs- und Ferienheime)	Other residential care activities
87.90	Sonstige Heime (ohne Erholungs- und Ferienheime)	Other residential care activities
87.90.0	Sonstige Heime (ohne Erholungs- und Ferienheime)	Other residential care activities
88	Sozialwesen (ohne Heime)	Social work activities without accommodation
88.1	Soziale Betreuung älterer Menschen und Behinderter	Social work activities without accommodation for the elderly and disabled
88.10	Soziale Betreuung älterer Menschen und Behinderter	Social work activities without accommodation for the elderly and disabled
88.10.1	Ambulante soziale Dienste	Domestic social service activities
88.10.2	Sonstige soziale Betreuung älterer Menschen und Behinderter	Other social work activities without accommodation for the elderly and disabled
88.9	Sonstiges Sozialwesen (ohne Heime)	Other social work activities without accommodation
88.91	Tagesbetreuung von Kindern	Child day-care activities
88.91.0	Tagesbetreuung von Kindern	Child day-care activities
88.99	Sonstiges Sozialwesen a. n. g.	Other social work activities without accommodation n.e.c.
88.99.0	Sonstiges Sozialwesen a. n. g.	Other social work activities without accommodation n.e.c.
R	Kunst, Unterhaltung und Erholung	Arts, entertainment and recreation
90	Kreative, künstlerische und unterhaltende Tätigkeiten	Creative, arts and entertainment activities
90.0	Kreative, künstlerische und unterhaltende Tätigkeiten	Creative, arts and entertainment activities
90.01	Darstellende Kunst	Performing arts
90.01.1	Theaterensembles	Activities of theatre ensembles
90.01.2	Ballettgruppen, Orchester, Kapellen und Chöre	Activities of ballet companies, orchestras, bands and choirs
90.01.3	Selbstständige Artistinnen und Artisten, Zirkusgruppen	Activities of own-account performers and circus groups
90.01.4	Selbstständige Bühnen-, Film-, Hörfunk- und Fernsehkünstlerinnen und -künstler sowie sonstige darstellende Kunst	Activities of own-account stage, motion picture, radio and television artists and other performing arts activities
90.02	Erbringung von Dienstleistungen für die darstellende Kunst	Support activities to performing arts
90.02.0	Erbringung von Dienstleistungen für die darstellende Kunst	Support activities to performing arts
90.03	Künstlerisches und schriftstellerisches Schaffen	Artistic creation
90.03.1	Selbstständige Komponistinnen, Komponisten, Musikbearbeiterinnen und Musikbearbeiter	Activities of own-account composers, arranging of music
90.03.2	Selbstständige Schriftstellerinnen und Schriftsteller	Activities of own-account writers
90.03.3	Selbstständige bildende Künstlerinnen und Künstler	Activities of own-account visual artists
90.03.4	Selbstständige Restauratorinnen und Restauratoren	Activities of own-account restorers
90.03.5	Selbstständige Journalistinnen und Journalisten, Pressefotografinnen und Pressefotografen	Activities of own-account journalists and press photographers
90.04	Betrieb von Kultur- und Unterhaltungseinrichtungen	Operation of arts facilities
90.04.1	Theater- und Konzertveranstalter	Organisation of theatre performances and concerts
90.04.2	Opern- und Schauspielhäuser, Konzerthallen und ähnliche Einrichtungen	Operation of opera houses, theatre and concert halls and similar facilities
90.04.3	Varietés und Kleinkunstbühnen	Operation of variety theatres and cabarets
91	Bibliotheken, Archive, Museen, botanische und zoologische Gärten	Libraries, archives, museums and other cultural activities
91.0	Bibliotheken, Archive, Museen, botanische und zoologische Gärten	Libraries, archives, museums and other cultural activities
91.01	Bibliotheken und Archive	Library and archives activities
91.01.0	Bibliotheken und Archive	Library and archives activities
91.02	Museen	Museums activities
91.02.0	Museen	Museums activities
91.03	Betrieb von historischen Stätten und Gebäuden und ähnlichen Attraktionen	Operation of historical sites and buildings and similar visitor attractions
91.03.0	Betrieb von historischen Stätten und Gebäuden und ähnlichen Attraktionen	Operation of historical sites and buildings and similar visitor attractions
91.04	Botanische und zoologische Gärten sowie Naturparks	Botanical and zoological gardens and nature reserves activities
91.04.0	Botanische und zoologische Gärten sowie Naturparks	Botanical and zoological gardens and nature reserves activities
92	Spiel-, Wett- und Lotteriewesen	Gambling and betting activities
92.0	Spiel-, Wett- und Lotteriewesen	Gambling and betting activities
92.00	Spiel-, Wett- und Lotteriewesen	Gambling and betting activities
92.00.1	Spielhallen und Betrieb von Spielautomaten	Operation of gambling dens and slot machines
92.00.2	Spielbanken und Spielklubs	Operation of casinos and gambling clubs
92.00.3	Wett-, Toto- und Lotteriewesen	Betting, pools and lottery activities
93	Erbringung von Dienstleistungen des Sports, der Unterhaltung und der Erholung	Sports activities and amusement and recreation activities
93.1	Erbringung von Dienstleistungen des Sports	Sports activities
93.11	Betrieb von Sportanlagen	Operation of sports facilities
93.11.0	Betrieb von Sportanlagen	Operation of sports facilities
93.12	Sportvereine	Activities of sport clubs
93.12.0	Sportvereine	Activities of sport clubs
93.13	Fitnesszentren	Fitness facilities
93.13.0	Fitnesszentren	Fitness facilities
93.19	Erbringung von sonstigen Dienstleistungen des Sports	Other sports activities
93.19.0	Erbringung von sonstigen Dienstleistungen des Sports	Other sports activities
93.2	Erbringung von sonstigen Dienstleistungen der Unterhaltung und der Erholung	Amusement and recreation activities
93.21	Vergnügungs- und Themenparks	Activities of amusement parks and theme parks
93.21.0	Vergnügungs- und Themenparks	Activities of amusement parks and theme parks
93.29	Erbringung von Dienstleistungen der Unterhaltung und der Erholung a. n. g.	Other amusement and recreation activities
93.29.0	Erbringung von Dienstleistungen der Unterhaltung und der Erholung a. n. g.	Other amusement and recreation activities
S	Erbringung von sonstigen Dienstleistungen	Other service activities
94	Interessenvertretungen sowie kirchliche und sonstige religiöse Vereinigungen (ohne Sozialwesen und Sport)	Activities of membership organisations
94.1	Wirtschafts- und Arbeitgeberverbände, Berufsorganisationen	Activities of business, employers and professional membership organisations
94.11	Wirtschafts- und Arbeitgeberverbände	Activities of business and employers membership organisations
94.11.0	Wirtschafts- und Arbeitgeberverbände	Activities of business and employers membership organisations
94.12	Berufsorganisationen	Activities of professional membership organisations
94.12.0	Berufsorganisationen	Activities of professional membership organisations
94.2	Arbeitnehmervereinigungen	Activities of trade unions
94.20	Arbeitnehmervereinigungen	Activities of trade unions
94.20.0	Arbeitnehmervereinigungen	Activities of trade unions
94.9	Kirchliche Vereinigungen; politische Parteien sowie sonstige Interessenvertretungen und Vereinigungen a. n. g.	Activities of other membership organisations
94.91	Kirchliche und sonstige religiöse Vereinigungen	Activities of religious organisations
94.91.0	Kirchliche und sonstige religiöse Vereinigungen	Activities of religious organisations
94.92	Politische Parteien und Vereinigungen	Activities of political organisations
94.92.0	Politische Parteien und Vereinigungen	Activities of political organisations
94.99	Sonstige Interessenvertretungen und Vereinigungen a. n. g.	Activities of other membership organisations n.e.c.
94.99.1	Organisationen der Bildung, Wissenschaft und Forschung	Activities of organisations in the field of education, science and research
94.99.2	Organisationen der Kultur	Activities of cultural organisations
94.99.3	Verbraucherorganisationen	Activities of consumer associations
94.99.4	Jugendorganisationen	Activities of youth organisations
94.99.9	Interessenvertretungen und Vereinigungen a. n. g.	Activities of other membership organisations n.e.c.
95	Reparatur von Datenverarbeitungsgeräten und Gebrauchsgütern	Repair of computers and personal and household goods
95.1	Reparatur von Datenverarbeitungs- und Telekommunikationsgeräten	Repair of computers and communication equipment
95.11	Reparatur von Datenverarbeitungsgeräten und peripheren Geräten	Repair of computers and peripheral equipment
95.11.0	Reparatur von Datenverarbeitungsgeräten und peripheren Geräten	Repair of computers and peripheral equipment
95.12	Reparatur von Telekommunikationsgeräten	Repair of communication equipment
95.12.0	Reparatur von Telekommunikationsgeräten	Repair of communication equipment
95.2	Reparatur von Gebrauchsgütern	Repair of personal and household goods
95.21	Reparatur von Geräten der Unterhaltungselektronik	Repair of consumer electronics
95.21.0	Reparatur von Geräten der Unterhaltungselektronik	Repair of consumer electronics
95.22	Reparatur von elektrischen Haushaltsgeräten und Gartengeräten	Repair of household appliances and home and garden equipment
95.22.0	Reparatur von elektrischen Haushaltsgeräten und Gartengeräten	Repair of household appliances and home and garden equipment
95.23	Reparatur von Schuhen und Lederwaren	Repair of footwear and leather goods
95.23.0	Reparatur von Schuhen und Lederwaren	Repair of footwear and leather goods
95.24	Reparatur von Möbeln und Einrichtungsgegenständen	Repair of furniture and home furnishings
95.24.0	Reparatur von Möbeln und Einrichtungsgegenständen	Repair of furniture and home furnishings
95.25	Reparatur von Uhren und Schmuck	Repair of watches, clocks and jewellery
95.25.0	Reparatur von Uhren und Schmuck	Repair of watches, clocks and jewellery
95.29	Reparatur von sonstigen Gebrauchsgütern	Repair of other personal and household goods
95.29.0	Reparatur von sonstigen Gebrauchsgütern	Repair of other personal and household goods
96	Erbringung von sonstigen überwiegend persönlichen Dienstleistungen	Other personal service activities
96.0	Erbringung von sonstigen überwiegend persönlichen Dienstleistungen	Other personal service activities
96.01	Wäscherei und chemische Reinigung	Washing and (dry-)cleaning of textile and fur products
96.01.0	Wäscherei und chemische Reinigung	Washing and (dry-)cleaning of textile and fur products
96.02	Frisör- und Kosmetiksalons	Hairdressing and other beauty treatment
96.02.1	Frisörsalons	Hairdressing
96.02.2	Kosmetiksalons	Beauty treatment
96.03	Bestattungswesen	Funeral and related activities
96.03.1	Bestattungsinstitute	Activities of morticians
96.03.2	Friedhöfe und Krematorien	Operation of cemeteries and crematoriums
96.04	Saunas, Solarien, Bäder u. Ä.	Physical well-being activities
96.04.0	Saunas, Solarien, Bäder u. Ä.	Physical well-being activities
96.09	Erbringung von sonstigen Dienstleistungen a. n. g.	Other personal service activities n.e.c.
96.09.0	Erbringung von sonstigen Dienstleistungen a. n. g.	Other personal service activities n.e.c.
T	Private Haushalte mit Hauspersonal; Herstellung von Waren und Erbringung von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use
97	Private Haushalte mit Hauspersonal	Activities of households as employers of domestic personnel
97.0	Private Haushalte mit Hauspersonal	Activities of households as employers of domestic personnel
97.00	Private Haushalte mit Hauspersonal	Activities of households as employers of domestic personnel
97.00.0	Private Haushalte mit Hauspersonal	Activities of households as employers of domestic personnel
98	Herstellung von Waren und Erbringung von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated goods- and services-producing activities of private households for own use
98.1	Herstellung von Waren durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated goods-producing activities of private households for own use
98.10	Herstellung von Waren durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated goods-producing activities of private households for own use
98.10.0	Herstellung von Waren durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated goods-producing activities of private households for own use
98.2	Erbringungen von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated service-producing activities of private households for own use
98.20	Erbringungen von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated service-producing activities of private households for own use
98.20.0	Erbringungen von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated service-producing activities of private households for own use
U	Exterritoriale Organisationen und Körperschaften	Activities of extraterritorial organisations and bodies
99	Exterritoriale Organisationen und Körperschaften	Activities of extraterritorial organisations and bodies
99.0	Exterritoriale Organisationen und Körperschaften	Activities of extraterritorial organisations and bodies
99.00	Exterritoriale Organisationen und Körperschaften	Activities of extraterritorial organisations and bodies
99.00.0	Exterritoriale Organisationen und Körperschaften	Activities of extraterritorial organisations and bodies`;
