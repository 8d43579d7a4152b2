/* eslint-disable max-lines -- a published list, one entry a line */
/** WZ 2025, (c) Statistisches Bundesamt 2025; English titles of NACE Rev. 2.1, (c) European Union, Regulation (EU) 2023/137. One industry a line: code, German title, English title (empty where none is published), separated by tabs. */
export const WZ_2025 = `A	Land- und Forstwirtschaft, Fischerei	Agriculture, forestry and fishing
01	Landwirtschaft, Jagd und damit verbundene Tätigkeiten	Crop and animal production, hunting and related service activities
01.1	Anbau ein- und zweijähriger Pflanzen	Growing of non-perennial crops
01.11	Anbau von anderem Getreide als Reis sowie von Hülsenfrüchten und Ölsaaten	Growing of cereals, other than rice, leguminous crops and oil seeds
01.11.0	Anbau von anderem Getreide als Reis sowie von Hülsenfrüchten und Ölsaaten	Growing of cereals, other than rice, leguminous crops and oil seeds
01.12	Anbau von Reis	Growing of rice
01.12.0	Anbau von Reis	Growing of rice
01.13	Anbau von Gemüse und Melonen sowie Wurzeln und Knollen	Growing of vegetables and melons, roots and tubers
01.13.1	Anbau von Gemüse und Melonen	
01.13.2	Anbau von Kartoffeln sowie sonstigen Wurzeln und Knollen	
01.14	Anbau von Zuckerrohr	Growing of sugar cane
01.14.0	Anbau von Zuckerrohr	Growing of sugar cane
01.15	Anbau von Tabak	Growing of tobacco
01.15.0	Anbau von Tabak	Growing of tobacco
01.16	Anbau von Faserpflanzen	Growing of fibre crops
01.16.0	Anbau von Faserpflanzen	Growing of fibre crops
01.19	Anbau von sonstigen ein- und zweijährigen Pflanzen	Growing of other non-perennial crops
01.19.1	Anbau von Zierpflanzen zum Schnitt	
01.19.2	Erzeugung von Blumensamen	
01.19.9	Anbau von sonstigen ein- und zweijährigen Pflanzen a. n. g.	
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
01.25.1	Anbau von Erdbeeren	
01.25.9	Anbau von sonstigem Obst und Nüssen a. n. g.	
01.26	Anbau von ölhaltigen Früchten	Growing of oleaginous fruits
01.26.0	Anbau von ölhaltigen Früchten	Growing of oleaginous fruits
01.27	Anbau von Pflanzen zur Herstellung von Getränken	Growing of beverage crops
01.27.0	Anbau von Pflanzen zur Herstellung von Getränken	Growing of beverage crops
01.28	Anbau von Gewürzpflanzen, Pflanzen für aromatische, narkotische und pharmazeutische Zwecke	Growing of spices, aromatic, drug and pharmaceutical crops
01.28.0	Anbau von Gewürzpflanzen, Pflanzen für aromatische, narkotische und pharmazeutische Zwecke	Growing of spices, aromatic, drug and pharmaceutical crops
01.29	Anbau sonstiger mehrjähriger Pflanzen	Growing of other perennial crops
01.29.0	Anbau sonstiger mehrjähriger Pflanzen	Growing of other perennial crops
01.3	Betrieb von Baumschulen sowie Anbau von Pflanzen zu Vermehrungszwecken	Plant propagation
01.30	Betrieb von Baumschulen sowie Anbau von Pflanzen zu Vermehrungszwecken	Plant propagation
01.30.1	Anbau von Zimmerpflanzen, Beet- und Balkonpflanzen	
01.30.2	Betrieb von Baumschulen	
01.4	Tierhaltung	Animal production
01.41	Haltung von Milchkühen	Raising of dairy cattle
01.41.0	Haltung von Milchkühen	Raising of dairy cattle
01.42	Haltung von sonstigen Rindern	Raising of other cattle and buffaloes
01.42.0	Haltung von sonstigen Rindern	Raising of other cattle and buffaloes
01.43	Haltung von Pferden und Eseln	Raising of horses and other equines
01.43.0	Haltung von Pferden und Eseln	Raising of horses and other equines
01.44	Haltung von Kamelen	Raising of camels and camelids
01.44.0	Haltung von Kamelen	Raising of camels and camelids
01.45	Haltung von Schafen und Ziegen	Raising of sheep and goats
01.45.0	Haltung von Schafen und Ziegen	Raising of sheep and goats
01.46	Haltung von Schweinen	Raising of swine and pigs
01.46.0	Haltung von Schweinen	Raising of swine and pigs
01.47	Haltung von Geflügel	Raising of poultry
01.47.1	Haltung von Legehennen zur Konsumeiererzeugung	
01.47.2	Betrieb von Brütereien	
01.47.9	Haltung von Geflügel a. n. g.	
01.48	Sonstige Tierhaltung	Raising of other animals
01.48.1	Haltung von Insekten	
01.48.9	Sonstige Tierhaltung a. n. g.	
01.5	Gemischte Landwirtschaft	Mixed farming
01.50	Gemischte Landwirtschaft	Mixed farming
01.50.0	Gemischte Landwirtschaft	Mixed farming
01.6	Erbringung von landwirtschaftlichen Dienstleistungen und nach der Ernte anfallende Tätigkeiten	Support activities to agriculture and post-harvest crop activities
01.61	Erbringung von landwirtschaftlichen Dienstleistungen für den Pflanzenbau	Support activities for crop production
01.61.0	Erbringung von landwirtschaftlichen Dienstleistungen für den Pflanzenbau	Support activities for crop production
01.62	Erbringung von landwirtschaftlichen Dienstleistungen für die Tierhaltung	Support activities for animal production
01.62.0	Erbringung von landwirtschaftlichen Dienstleistungen für die Tierhaltung	Support activities for animal production
01.63	Nach der Ernte anfallende Tätigkeiten in der pflanzlichen Erzeugung und Saatgutaufbereitung	Post-harvest crop activities and seed processing for propagation
01.63.1	Nach der Ernte anfallende Tätigkeiten in der pflanzlichen Erzeugung	
01.63.2	Saatgutaufbereitung	
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
02.3	Sammeln von wildwachsenden Produkten, ohne Holz	Gathering of wild growing non-wood products
02.30	Sammeln von wildwachsenden Produkten, ohne Holz	Gathering of wild growing non-wood products
02.30.0	Sammeln von wildwachsenden Produkten, ohne Holz	Gathering of wild growing non-wood products
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
03.3	Erbringung von Dienstleistungen für Fischerei und Aquakultur	Support activities for fishing and aquaculture
03.30	Erbringung von Dienstleistungen für Fischerei und Aquakultur	Support activities for fishing and aquaculture
03.30.0	Erbringung von Dienstleistungen für Fischerei und Aquakultur	Support activities for fishing and aquaculture
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
08.11	Gewinnung von Naturwerksteinen, Kalk- und Gipsstein, Schiefer und sonstigem Gestein	Quarrying of ornamental stone, limestone, gypsum, slate and other stone
08.11.0	Gewinnung von Naturwerksteinen, Kalk- und Gipsstein, Schiefer und sonstigem Gestein	Quarrying of ornamental stone, limestone, gypsum, slate and other stone
08.12	Gewinnung von Kies und Sand, Ton und Kaolin	Operation of gravel and sand pits and mining of clay and kaolin
08.12.1	Gewinnung von Quarzsanden und kieselsauren Sanden	
08.12.2	Gewinnung von anderen Natursanden und Kies	
08.12.3	Gewinnung von Kaolin und anderem kaolinhaltigen Ton und Lehm	
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
10.11	Schlachten, ohne Schlachten von Geflügel	Processing and preserving of meat, except of poultry meat
10.11.1	Schlachten von Schweinen	
10.11.2	Schlachten von Rindern	
10.11.9	Schlachten von Tieren a. n. g.	
10.12	Schlachten von Geflügel	Processing and preserving of poultry meat
10.12.0	Schlachten von Geflügel	Processing and preserving of poultry meat
10.13	Fleischverarbeitung	Production of meat and poultry meat products
10.13.1	Verarbeitung von Schweinefleisch	
10.13.2	Verarbeitung von Rindfleisch	
10.13.9	Fleischverarbeitung a. n. g.	
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
10.41	Herstellung von Ölen und Fetten, ohne Margarine u. ä. Nahrungsfette	Manufacture of oils and fats
10.41.0	Herstellung von Ölen und Fetten, ohne Margarine u. ä. Nahrungsfette	Manufacture of oils and fats
10.42	Herstellung von Margarine u. ä. Nahrungsfetten	Manufacture of margarine and similar edible fats
10.42.0	Herstellung von Margarine u. ä. Nahrungsfetten	Manufacture of margarine and similar edible fats
10.5	Herstellung von Milcherzeugnissen und Speiseeis	Manufacture of dairy products and edible ice
10.51	Herstellung von Milcherzeugnissen	Manufacture of dairy products
10.51.0	Herstellung von Milcherzeugnissen	Manufacture of dairy products
10.52	Herstellung von Speiseeis	Manufacture of ice cream and other edible ice
10.52.0	Herstellung von Speiseeis	Manufacture of ice cream and other edible ice
10.6	Mahl- und Schälmühlen, Herstellung von Stärke und Stärkeerzeugnissen	Manufacture of grain mill products, starches and starch products
10.61	Mahl- und Schälmühlen	Manufacture of grain mill products
10.61.0	Mahl- und Schälmühlen	Manufacture of grain mill products
10.62	Herstellung von Stärke und Stärkeerzeugnissen	Manufacture of starches and starch products
10.62.0	Herstellung von Stärke und Stärkeerzeugnissen	Manufacture of starches and starch products
10.7	Herstellung von Back- und Teigwaren	Manufacture of bakery and farinaceous products
10.71	Herstellung von Backwaren, ohne Dauerbackwaren	Manufacture of bread; manufacture of fresh pastry goods and cakes
10.71.0	Herstellung von Backwaren, ohne Dauerbackwaren	Manufacture of bread; manufacture of fresh pastry goods and cakes
10.72	Herstellung von Dauerbackwaren	Manufacture of rusks, biscuits, preserved pastries and cakes
10.72.0	Herstellung von Dauerbackwaren	Manufacture of rusks, biscuits, preserved pastries and cakes
10.73	Herstellung von Teigwaren	Manufacture of farinaceous products
10.73.0	Herstellung von Teigwaren	Manufacture of farinaceous products
10.8	Herstellung von sonstigen Nahrungsmitteln	Manufacture of other food products
10.81	Herstellung von Zucker	Manufacture of sugar
10.81.0	Herstellung von Zucker	Manufacture of sugar
10.82	Herstellung von Süßwaren, ohne Dauerbackwaren	Manufacture of cocoa, chocolate and sugar confectionery
10.82.0	Herstellung von Süßwaren, ohne Dauerbackwaren	Manufacture of cocoa, chocolate and sugar confectionery
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
11.03	Herstellung von Apfelwein und sonstigen gegorenen Getränken aus Obst	Manufacture of cider and other fermented fruit beverages
11.03.0	Herstellung von Apfelwein und sonstigen gegorenen Getränken aus Obst	Manufacture of cider and other fermented fruit beverages
11.04	Herstellung von Wermutwein und sonstigen aromatisierten Weinen	Manufacture of other non-distilled fermented beverages
11.04.0	Herstellung von Wermutwein und sonstigen aromatisierten Weinen	Manufacture of other non-distilled fermented beverages
11.05	Herstellung von Bier	Manufacture of beer
11.05.0	Herstellung von Bier	Manufacture of beer
11.06	Herstellung von Malz	Manufacture of malt
11.06.0	Herstellung von Malz	Manufacture of malt
11.07	Herstellung von Erfrischungsgetränken und Mineralwässern	Manufacture of soft drinks and bottled waters
11.07.0	Herstellung von Erfrischungsgetränken und Mineralwässern	Manufacture of soft drinks and bottled waters
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
13.92	Herstellung von Heimtextilien und konfektionierten Textilwaren für die Innenausstattung	Manufacture of household textiles and made-up furnishing articles
13.92.0	Herstellung von Heimtextilien und konfektionierten Textilwaren für die Innenausstattung	Manufacture of household textiles and made-up furnishing articles
13.93	Herstellung von Teppichen	Manufacture of carpets and rugs
13.93.0	Herstellung von Teppichen	Manufacture of carpets and rugs
13.94	Herstellung von Seilerwaren	Manufacture of cordage, rope, twine and netting
13.94.0	Herstellung von Seilerwaren	Manufacture of cordage, rope, twine and netting
13.95	Herstellung von Vliesstoff und nicht-konfektionierten Erzeugnissen daraus	Manufacture of non-wovens and non-woven articles
13.95.0	Herstellung von Vliesstoff und nicht-konfektionierten Erzeugnissen daraus	Manufacture of non-wovens and non-woven articles
13.96	Herstellung von technischen Textilien	Manufacture of other technical and industrial textiles
13.96.0	Herstellung von technischen Textilien	Manufacture of other technical and industrial textiles
13.99	Herstellung von sonstigen Textilwaren a. n. g.	Manufacture of other textiles n.e.c.
13.99.0	Herstellung von sonstigen Textilwaren a. n. g.	Manufacture of other textiles n.e.c.
14	Herstellung von Bekleidung	Manufacture of wearing apparel
14.1	Herstellung von Bekleidung aus gewirktem und gestricktem Stoff	Manufacture of knitted and crocheted apparel
14.10	Herstellung von Bekleidung aus gewirktem und gestricktem Stoff	Manufacture of knitted and crocheted apparel
14.10.1	Herstellung von Oberbekleidung für Herren und Knaben aus gewirktem und gestricktem Stoff	
14.10.2	Herstellung von Oberbekleidung für Damen und Mädchen aus gewirktem und gestricktem Stoff	
14.10.3	Herstellung von gewirkter und gestrickter Wäsche (ohne Miederwaren)	
14.10.4	Herstellung von Strumpfwaren	
14.10.5	Herstellung von sonstiger Bekleidung aus gewirktem und gestricktem Stoff	
14.2	Herstellung von sonstiger Bekleidung und Bekleidungszubehör	Manufacture of other wearing apparel and accessories
14.21	Herstellung von Oberbekleidung	Manufacture of outerwear
14.21.1	Herstellung von Oberbekleidung für Herren und Knaben	
14.21.2	Herstellung von Oberbekleidung für Damen und Mädchen	
14.21.9	Herstellung von sonstiger Oberbekleidung	
14.22	Herstellung von Wäsche	Manufacture of underwear
14.22.0	Herstellung von Wäsche	Manufacture of underwear
14.23	Herstellung von Arbeits- und Berufsbekleidung	Manufacture of workwear
14.23.0	Herstellung von Arbeits- und Berufsbekleidung	Manufacture of workwear
14.24	Herstellung von Lederbekleidung und Pelzwaren	Manufacture of leather clothes and fur apparel
14.24.0	Herstellung von Lederbekleidung und Pelzwaren	Manufacture of leather clothes and fur apparel
14.29	Herstellung von sonstiger Bekleidung und Bekleidungszubehör a. n. g.	Manufacture of other wearing apparel and accessories n.e.c.
14.29.0	Herstellung von sonstiger Bekleidung und Bekleidungszubehör a. n. g.	Manufacture of other wearing apparel and accessories n.e.c.
15	Herstellung von Leder, Lederwaren und ähnlichen Produkten aus anderen Materialen	Manufacture of leather and related products of other materials
15.1	Gerben, Färben, Zurichten von Leder und Fellen; Herstellung von Reisegepäck, Handtaschen, Sattlerwaren und Geschirren	Tanning, dyeing, dressing of leather and fur; manufacture of luggage, handbags, saddlery and harness
15.11	Gerben, Färben, Zurichten von Leder und Fellen	Tanning, dressing, dyeing of leather and fur
15.11.0	Gerben, Färben, Zurichten von Leder und Fellen	Tanning, dressing, dyeing of leather and fur
15.12	Herstellung von Reisegepäck, Handtaschen, Sattlerwaren und Geschirren aus Stoffen aller Art	Manufacture of luggage, handbags, saddlery and harness of any material
15.12.0	Herstellung von Reisegepäck, Handtaschen, Sattlerwaren und Geschirren aus Stoffen aller Art	Manufacture of luggage, handbags, saddlery and harness of any material
15.2	Herstellung von Schuhen	Manufacture of footwear
15.20	Herstellung von Schuhen	Manufacture of footwear
15.20.0	Herstellung von Schuhen	Manufacture of footwear
16	Herstellung von Holz-, Flecht-, Korb- und Korkwaren, ohne Möbel	Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
16.1	Säge- und Hobelwerke; Bearbeitung und Veredlung von Holz	Sawmilling and planing of wood; processing and finishing of wood
16.11	Säge- und Hobelwerke	Sawmilling and planing of wood
16.11.0	Säge- und Hobelwerke	Sawmilling and planing of wood
16.12	Bearbeitung und Veredlung von Holz	Processing and finishing of wood
16.12.0	Bearbeitung und Veredlung von Holz	Processing and finishing of wood
16.2	Herstellung von sonstigen Holz-, Kork-, Flecht- und Korbwaren	Manufacture of products of wood, cork, straw and plaiting materials
16.21	Herstellung von Furnier-, Sperrholz-, Holzfaser- und Holzspanplatten	Manufacture of veneer sheets and wood-based panels
16.21.0	Herstellung von Furnier-, Sperrholz-, Holzfaser- und Holzspanplatten	Manufacture of veneer sheets and wood-based panels
16.22	Herstellung von Parketttafeln	Manufacture of assembled parquet floors
16.22.0	Herstellung von Parketttafeln	Manufacture of assembled parquet floors
16.23	Herstellung von sonstigen Konstruktionsteilen, Fertigbauteilen, Ausbauelementen und Fertigteilbauten aus Holz	Manufacture of other builders’ carpentry and joinery
16.23.0	Herstellung von sonstigen Konstruktionsteilen, Fertigbauteilen, Ausbauelementen und Fertigteilbauten aus Holz	Manufacture of other builders’ carpentry and joinery
16.24	Herstellung von Verpackungsmitteln, Lagerbehältern und Ladungsträgern aus Holz	Manufacture of wooden containers
16.24.1	Herstellung von Paletten und anderen Ladungsträgern aus Holz	
16.24.2	Herstellung von Verpackungsmitteln aus Holz und von Böttcherwaren	
16.25	Herstellung von Türen und Fenstern aus Holz	Manufacture of doors and windows of wood
16.25.0	Herstellung von Türen und Fenstern aus Holz	Manufacture of doors and windows of wood
16.26	Herstellung von festen Brennstoffen aus pflanzlicher Biomasse	Manufacture of solid fuels from vegetable biomass
16.26.0	Herstellung von festen Brennstoffen aus pflanzlicher Biomasse	Manufacture of solid fuels from vegetable biomass
16.27	Veredlung von Holzwaren	Finishing of wooden products
16.27.0	Veredlung von Holzwaren	Finishing of wooden products
16.28	Herstellung von sonstigen Holzwaren sowie Kork-, Flecht- und Korbwaren	Manufacture of other products of wood and articles of cork, straw and plaiting materials
16.28.0	Herstellung von sonstigen Holzwaren sowie Kork-, Flecht- und Korbwaren	Manufacture of other products of wood and articles of cork, straw and plaiting materials
17	Herstellung von Papier, Pappe und Waren daraus	Manufacture of paper and paper products
17.1	Herstellung von Holz- und Zellstoff, Papier, Karton und Pappe	Manufacture of pulp, paper and paperboard
17.11	Herstellung von Holz- und Zellstoff	Manufacture of pulp
17.11.0	Herstellung von Holz- und Zellstoff	Manufacture of pulp
17.12	Herstellung von Papier, Karton und Pappe	Manufacture of paper and paperboard
17.12.0	Herstellung von Papier, Karton und Pappe	Manufacture of paper and paperboard
17.2	Herstellung von Waren aus Papier, Karton und Pappe	Manufacture of articles of paper and paperboard
17.21	Herstellung von Wellpapier und -pappe sowie von Verpackungsmitteln aus Papier, Karton und Pappe	Manufacture of corrugated paper, paperboard and containers of paper and paperboard
17.21.0	Herstellung von Wellpapier und -pappe sowie von Verpackungsmitteln aus Papier, Karton und Pappe	Manufacture of corrugated paper, paperboard and containers of paper and paperboard
17.22	Herstellung von Haushalts-, Hygiene- und Toilettenartikeln aus Zellstoff, Papier und Pappe	Manufacture of household and sanitary goods and of toilet requisites
17.22.0	Herstellung von Haushalts-, Hygiene- und Toilettenartikeln aus Zellstoff, Papier und Pappe	Manufacture of household and sanitary goods and of toilet requisites
17.23	Herstellung von Schreibwaren und Bürobedarf aus Papier, Karton und Pappe	Manufacture of paper stationery
17.23.0	Herstellung von Schreibwaren und Bürobedarf aus Papier, Karton und Pappe	Manufacture of paper stationery
17.24	Herstellung von Tapeten	Manufacture of wallpaper
17.24.0	Herstellung von Tapeten	Manufacture of wallpaper
17.25	Herstellung von sonstigen Waren aus Papier, Karton und Pappe	Manufacture of other articles of paper and paperboard
17.25.0	Herstellung von sonstigen Waren aus Papier, Karton und Pappe	Manufacture of other articles of paper and paperboard
18	Herstellung von Druckerzeugnissen; Vervielfältigung von bespielten Ton-, Bild- und Datenträgern	Printing and reproduction of recorded media
18.1	Herstellung von Druckerzeugnissen	Printing and service activities related to printing
18.11	Drucken von Zeitungen	Printing of newspapers
18.11.0	Drucken von Zeitungen	Printing of newspapers
18.12	Sonstiges Drucken	Other printing
18.12.0	Sonstiges Drucken	Other printing
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
19.2	Herstellung von Mineralölerzeugnissen und von fossilen Brennstoffen	Manufacture of refined petroleum products and fossil fuel products
19.20	Herstellung von Mineralölerzeugnissen und von fossilen Brennstoffen	Manufacture of refined petroleum products and fossil fuel products
19.20.0	Herstellung von Mineralölerzeugnissen und von fossilen Brennstoffen	Manufacture of refined petroleum products and fossil fuel products
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
20.2	Herstellung von Schädlingsbekämpfungs-, Pflanzenschutz- und Desinfektionsmitteln	Manufacture of pesticides, disinfectants and other agrochemical products
20.20	Herstellung von Schädlingsbekämpfungs-, Pflanzenschutz- und Desinfektionsmitteln	Manufacture of pesticides, disinfectants and other agrochemical products
20.20.0	Herstellung von Schädlingsbekämpfungs-, Pflanzenschutz- und Desinfektionsmitteln	Manufacture of pesticides, disinfectants and other agrochemical products
20.3	Herstellung von Anstrichmitteln, Druckfarben und Kitten	Manufacture of paints, varnishes and similar coatings, printing ink and mastics
20.30	Herstellung von Anstrichmitteln, Druckfarben und Kitten	Manufacture of paints, varnishes and similar coatings, printing ink and mastics
20.30.0	Herstellung von Anstrichmitteln, Druckfarben und Kitten	Manufacture of paints, varnishes and similar coatings, printing ink and mastics
20.4	Herstellung von Wasch-, Reinigungs- und Poliermitteln	Manufacture of washing, cleaning and polishing preparations
20.41	Herstellung von Seifen, Wasch-, Reinigungs- und Poliermitteln	Manufacture of soap and detergents, cleaning and polishing preparations
20.41.0	Herstellung von Seifen, Wasch-, Reinigungs- und Poliermitteln	Manufacture of soap and detergents, cleaning and polishing preparations
20.42	Herstellung von Körperpflegemitteln und Duftstoffen	Manufacture of perfume and toilet preparations
20.42.0	Herstellung von Körperpflegemitteln und Duftstoffen	Manufacture of perfume and toilet preparations
20.5	Herstellung von sonstigen chemischen Erzeugnissen	Manufacture of other chemical products
20.51	Herstellung von flüssigen Biokraftstoffen	Manufacture of liquid biofuels
20.51.0	Herstellung von flüssigen Biokraftstoffen	Manufacture of liquid biofuels
20.59	Herstellung von sonstigen chemischen Erzeugnissen a. n. g.	Manufacture of other chemical products n.e.c.
20.59.1	Herstellung von pyrotechnischen Erzeugnissen	
20.59.2	Herstellung von Klebstoffen	
20.59.3	Herstellung von ätherischen Ölen	
20.59.9	Herstellung von sonstigen chemischen Erzeugnissen a. n. g.	
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
22.11	Herstellung und Runderneuerung von Bereifungen	Manufacture, retreading and rebuilding of rubber tyres and manufacture of tubes
22.11.0	Herstellung und Runderneuerung von Bereifungen	Manufacture, retreading and rebuilding of rubber tyres and manufacture of tubes
22.12	Herstellung von sonstigen Gummiwaren	Manufacture of other rubber products
22.12.1	Herstellung von Kautschuk, Kautschukmischungen und Halbzeug daraus	
22.12.9	Herstellung von sonstigen Gummiwaren a. n. g.	
22.2	Herstellung von Kunststoffwaren	Manufacture of plastic products
22.21	Herstellung von Platten, Folien, Schläuchen und Profilen aus Kunststoffen	Manufacture of plastic plates, sheets, tubes and profiles
22.21.0	Herstellung von Platten, Folien, Schläuchen und Profilen aus Kunststoffen	Manufacture of plastic plates, sheets, tubes and profiles
22.22	Herstellung von Verpackungsmitteln aus Kunststoffen	Manufacture of plastic packing goods
22.22.0	Herstellung von Verpackungsmitteln aus Kunststoffen	Manufacture of plastic packing goods
22.23	Herstellung von Türen und Fenstern aus Kunststoffen	Manufacture of doors and windows of plastic
22.23.0	Herstellung von Türen und Fenstern aus Kunststoffen	Manufacture of doors and windows of plastic
22.24	Herstellung von Baubedarfsartikeln aus Kunststoffen	Manufacture of builders’ ware of plastic
22.24.0	Herstellung von Baubedarfsartikeln aus Kunststoffen	Manufacture of builders’ ware of plastic
22.25	Bearbeitung und Veredlung von Kunststoffwaren	Processing and finishing of plastic products
22.25.0	Bearbeitung und Veredlung von Kunststoffwaren	Processing and finishing of plastic products
22.26	Herstellung von sonstigen Kunststoffwaren	Manufacture of other plastic products
22.26.1	Herstellung von Haushalts- oder Hauswirtschaftsartikeln aus Kunststoffen	
22.26.2	Herstellung von Büro- oder Schulartikeln aus Kunststoffen	
22.26.9	Herstellung von sonstigen Kunststoffwaren a. n. g.	
23	Herstellung von Glas und Glaswaren, Keramik, Verarbeitung von Steinen und Erden	Manufacture of other non-metallic mineral products
23.1	Herstellung von Glas und Glaswaren	Manufacture of glass and glass products
23.11	Herstellung von Flachglas	Manufacture of flat glass
23.11.0	Herstellung von Flachglas	Manufacture of flat glass
23.12	Veredlung und Bearbeitung von Flachglas	Shaping and processing of flat glass
23.12.0	Veredlung und Bearbeitung von Flachglas	Shaping and processing of flat glass
23.13	Herstellung von Hohlglas	Manufacture of hollow glass
23.13.1	Herstellung von Flaschen und anderen Behältnissen aus Glas	
23.13.9	Herstellung von Trinkgläsern und anderen Haushaltswaren aus Glas a. n. g.	
23.14	Herstellung von Glasfasern und Waren daraus	Manufacture of glass fibres
23.14.0	Herstellung von Glasfasern und Waren daraus	Manufacture of glass fibres
23.15	Herstellung, Veredlung und Bearbeitung von sonstigem Glas einschließlich technischen Glaswaren	Manufacture and processing of other glass, including technical glassware
23.15.0	Herstellung, Veredlung und Bearbeitung von sonstigem Glas einschließlich technischen Glaswaren	Manufacture and processing of other glass, including technical glassware
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
23.45	Herstellung von sonstigen keramischen Erzeugnissen	Manufacture of other ceramic products
23.45.0	Herstellung von sonstigen keramischen Erzeugnissen	Manufacture of other ceramic products
23.5	Herstellung von Zement, Kalk und gebranntem Gips	Manufacture of cement, lime and plaster
23.51	Herstellung von Zement	Manufacture of cement
23.51.0	Herstellung von Zement	Manufacture of cement
23.52	Herstellung von Kalk und gebranntem Gips	Manufacture of lime and plaster
23.52.0	Herstellung von Kalk und gebranntem Gips	Manufacture of lime and plaster
23.6	Herstellung von Erzeugnissen aus Beton, Zement und Gips	Manufacture of articles of concrete, cement and plaster
23.61	Herstellung von Erzeugnissen aus Beton, Zement und Kalksandstein für den Bau	Manufacture of concrete products for construction purposes
23.61.1	Herstellung von Baublöcken und Mauersteinen aus Kalksandstein oder Porenbeton	
23.61.2	Herstellung von Baublöcken und Mauersteinen aus sonstigem Beton, von Dachsteinen, Steinplatten und dergleichen aus Beton, Zement oder Kalksandstein	
23.61.3	Herstellung von vorgefertigten Bauelementen und Gebäuden aus Beton, Zement oder Kalksandstein	
23.62	Herstellung von Gipserzeugnissen für den Bau	Manufacture of plaster products for construction purposes
23.62.0	Herstellung von Gipserzeugnissen für den Bau	Manufacture of plaster products for construction purposes
23.63	Herstellung von Frischbeton, Transportbeton	Manufacture of ready-mixed concrete
23.63.0	Herstellung von Frischbeton, Transportbeton	Manufacture of ready-mixed concrete
23.64	Herstellung von Mörtel und sonstigem Beton, ohne Frischbeton	Manufacture of mortars
23.64.0	Herstellung von Mörtel und sonstigem Beton, ohne Frischbeton	Manufacture of mortars
23.65	Herstellung von Faserzementwaren	Manufacture of fibre cement
23.65.0	Herstellung von Faserzementwaren	Manufacture of fibre cement
23.66	Herstellung von sonstigen Erzeugnissen aus Beton, Zement und Gips	Manufacture of other articles of concrete, cement and plaster
23.66.0	Herstellung von sonstigen Erzeugnissen aus Beton, Zement und Gips	Manufacture of other articles of concrete, cement and plaster
23.7	Be- und Verarbeitung von Naturwerksteinen und Natursteinen	Cutting, shaping and finishing of stone
23.70	Be- und Verarbeitung von Naturwerksteinen und Natursteinen	Cutting, shaping and finishing of stone
23.70.0	Be- und Verarbeitung von Naturwerksteinen und Natursteinen	Cutting, shaping and finishing of stone
23.9	Herstellung von Schleifkörpern und Schleifmitteln auf Unterlage sowie sonstigen Erzeugnissen aus nichtmetallischen Mineralien a. n. g.	Manufacture of abrasive products and non-metallic mineral products n.e.c.
23.91	Herstellung von Schleifkörpern und Schleifmitteln auf Unterlage	Manufacture of abrasive products
23.91.0	Herstellung von Schleifkörpern und Schleifmitteln auf Unterlage	Manufacture of abrasive products
23.99	Herstellung von sonstigen Erzeugnissen aus nichtmetallischen Mineralien a. n. g.	Manufacture of other non-metallic mineral products n.e.c.
23.99.0	Herstellung von sonstigen Erzeugnissen aus nichtmetallischen Mineralien a. n. g.	Manufacture of other non-metallic mineral products n.e.c.
24	Metallerzeugung und -bearbeitung	Manufacture of basic metals
24.1	Erzeugung von Roheisen, Stahl und Ferrolegierungen	Manufacture of basic iron and steel and of ferro-alloys
24.10	Erzeugung von Roheisen, Stahl und Ferrolegierungen	Manufacture of basic iron and steel and of ferro-alloys
24.10.0	Erzeugung von Roheisen, Stahl und Ferrolegierungen	Manufacture of basic iron and steel and of ferro-alloys
24.2	Herstellung von Stahlrohren, Rohrform-, Rohrverschluss- und Rohrverbindungsstücken aus Stahl	Manufacture of tubes, pipes, hollow profiles and related fittings, of steel
24.20	Herstellung von Stahlrohren, Rohrform-, Rohrverschluss- und Rohrverbindungsstücken aus Stahl	Manufacture of tubes, pipes, hollow profiles and related fittings, of steel
24.20.1	Herstellung von Stahlrohren (ohne Präzisionsstahlrohre)	
24.20.2	Herstellung von Präzisionsstahlrohren	
24.20.3	Herstellung von Rohrform-, Rohrverschluss- und Rohrverbindungsstücken aus Stahl	
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
24.51.1	Graugießereien	
24.51.9	Eisengießereien a. n. g.	
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
25.2	Herstellung von Metalltanks und -behältern	Manufacture of tanks, reservoirs and containers of metal
25.21	Herstellung von Heizkörpern, Dampfkesseln und Kesseln zum Erzeugen von überhitztem Wasser	Manufacture of central heating radiators, steam generators and boilers
25.21.1	Herstellung von Heizkörpern für Zentralheizungen	
25.21.2	Herstellung von Dampfkesseln und Kesseln zum Erzeugen von überhitztem Wasser	
25.22	Herstellung von Sammelbehältern, Tanks u. ä. Behältern aus Metall	Manufacture of other tanks, reservoirs and containers of metal
25.22.0	Herstellung von Sammelbehältern, Tanks u. ä. Behältern aus Metall	Manufacture of other tanks, reservoirs and containers of metal
25.3	Herstellung von Waffen und Munition	Manufacture of weapons and ammunition
25.30	Herstellung von Waffen und Munition	Manufacture of weapons and ammunition
25.30.0	Herstellung von Waffen und Munition	Manufacture of weapons and ammunition
25.4	Herstellung von Schmiede-, Press-, Zieh- und Stanzteilen und pulvermetallurgischen Erzeugnissen	Forging and shaping metal and powder metallurgy
25.40	Herstellung von Schmiede-, Press-, Zieh- und Stanzteilen und pulvermetallurgischen Erzeugnissen	Forging and shaping metal and powder metallurgy
25.40.1	Herstellung von Freiformschmiedestücken	
25.40.2	Herstellung von Gesenkschmiedeteilen	
25.40.3	Herstellung von Kaltfließpressteilen	
25.40.4	Herstellung von Press-, Zieh- und Stanzteilen	
25.40.5	Herstellung von pulvermetallurgischen Erzeugnissen	
25.5	Oberflächenveredlung und Wärmebehandlung; Metallbearbeitung a. n. g.	Treatment and coating of metals; machining
25.51	Beschichten von Metallen	Coating of metals
25.51.0	Beschichten von Metallen	Coating of metals
25.52	Wärmebehandlung von Metallen	Heat treatment of metals
25.52.0	Wärmebehandlung von Metallen	Heat treatment of metals
25.53	Metallbearbeitung a. n. g.	Machining of metals
25.53.0	Metallbearbeitung a. n. g.	Machining of metals
25.6	Herstellung von Schneidwaren, Werkzeugen, Schlössern und Beschlägen aus unedlen Metallen	Manufacture of cutlery, tools and general hardware
25.61	Herstellung von Schneidwaren und Bestecken aus unedlen Metallen	Manufacture of cutlery
25.61.0	Herstellung von Schneidwaren und Bestecken aus unedlen Metallen	Manufacture of cutlery
25.62	Herstellung von Schlössern und Beschlägen aus unedlen Metallen	Manufacture of locks and hinges
25.62.0	Herstellung von Schlössern und Beschlägen aus unedlen Metallen	Manufacture of locks and hinges
25.63	Herstellung von Werkzeugen	Manufacture of tools
25.63.1	Herstellung von Handwerkzeugen	
25.63.2	Herstellung von Sägen und von Maschinenwerkzeugen für die Holzbearbeitung	
25.63.3	Herstellung von auswechselbaren Werkzeugen für die Metallbearbeitung a. n. g.	
25.63.4	Herstellung von Geräten für Landwirtschaft, Gartenbau und Forstwirtschaft	
25.63.9	Herstellung sonstiger Werkzeuge a. n. g.	
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
25.99.1	Herstellung von nicht elektrischen Haushaltsartikeln aus Metall	
25.99.9	Herstellung von allen anderen Metallwaren a. n. g.	
26	Herstellung von Datenverarbeitungsgeräten, elektronischen und optischen Erzeugnissen	Manufacture of computer, electronic and optical products
26.1	Herstellung von elektronischen Bauelementen und Leiterplatten	Manufacture of electronic components and boards
26.11	Herstellung von elektronischen Bauelementen	Manufacture of electronic components
26.11.1	Herstellung von Solarzellen und Solarmodulen	
26.11.9	Herstellung von elektronischen Bauelementen a. n. g.	
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
26.5	Herstellung von Mess- und Kontrollinstrumenten sowie von Uhren	Manufacture of measuring testing instruments, clocks and watches
26.51	Herstellung von Mess-, Kontroll-, Navigations- u. ä. Instrumenten und Vorrichtungen	Manufacture of instruments and appliances for measuring, testing and navigation
26.51.1	Herstellung von elektrischen Mess-, Kontroll-, Navigations- u. ä. Instrumenten und Vorrichtungen	
26.51.2	Herstellung von nicht elektrischen Mess-, Kontroll-, Navigations- u. ä. Instrumenten und Vorrichtungen	
26.51.3	Herstellung von Prüfmaschinen	
26.52	Herstellung von Uhren	Manufacture of watches and clocks
26.52.0	Herstellung von Uhren	Manufacture of watches and clocks
26.6	Herstellung von Bestrahlungs- und Elektrotherapiegeräten und elektromedizinischen Geräten	Manufacture of irradiation, electromedical and electrotherapeutic equipment
26.60	Herstellung von Bestrahlungs- und Elektrotherapiegeräten und elektromedizinischen Geräten	Manufacture of irradiation, electromedical and electrotherapeutic equipment
26.60.0	Herstellung von Bestrahlungs- und Elektrotherapiegeräten und elektromedizinischen Geräten	Manufacture of irradiation, electromedical and electrotherapeutic equipment
26.7	Herstellung von optischen und fotografischen Instrumenten und Geräten sowie von magnetischen und optischen Datenträgern	Manufacture of optical instruments, magnetic and optical media and photographic equipment
26.70	Herstellung von optischen und fotografischen Instrumenten und Geräten sowie von magnetischen und optischen Datenträgern	Manufacture of optical instruments, magnetic and optical media and photographic equipment
26.70.1	Herstellung von optischen und fotografischen Instrumenten und Geräten	
26.70.2	Herstellung von magnetischen und optischen Datenträgern	
27	Herstellung von elektrischen Ausrüstungen	Manufacture of electrical equipment
27.1	Herstellung von Elektromotoren, Generatoren, Transformatoren, Elektrizitätsverteilungs- und -schalteinrichtungen	Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus
27.11	Herstellung von Elektromotoren, Generatoren und Transformatoren	Manufacture of electric motors, generators and transformers
27.11.1	Herstellung von Elektromotoren und Generatoren	
27.11.2	Herstellung von Transformatoren und Stromrichtern	
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
27.4	Herstellung von Lampen und Leuchten	Manufacture of lighting equipment
27.40	Herstellung von Lampen und Leuchten	Manufacture of lighting equipment
27.40.0	Herstellung von Lampen und Leuchten	Manufacture of lighting equipment
27.5	Herstellung von Haushaltsgeräten	Manufacture of domestic appliances
27.51	Herstellung von elektrischen Haushaltsgeräten	Manufacture of electric domestic appliances
27.51.0	Herstellung von elektrischen Haushaltsgeräten	Manufacture of electric domestic appliances
27.52	Herstellung von nichtelektrischen Haushaltsgeräten	Manufacture of non-electric domestic appliances
27.52.0	Herstellung von nichtelektrischen Haushaltsgeräten	Manufacture of non-electric domestic appliances
27.9	Herstellung von sonstigen elektrischen Ausrüstungen und Geräten	Manufacture of other electrical equipment
27.90	Herstellung von sonstigen elektrischen Ausrüstungen und Geräten	Manufacture of other electrical equipment
27.90.0	Herstellung von sonstigen elektrischen Ausrüstungen und Geräten	Manufacture of other electrical equipment
28	Maschinenbau	Manufacture of machinery and equipment n.e.c.
28.1	Herstellung von nicht wirtschaftszweigspezifischen Maschinen	Manufacture of general-purpose machinery
28.11	Herstellung von Verbrennungsmotoren und Turbinen, ohne Motoren für Luft- und Straßenfahrzeuge	Manufacture of engines and turbines, except aircraft, vehicle and cycle engines
28.11.1	Herstellung von Verbrennungsmotoren, ohne Motoren für Luft- und Straßenfahrzeuge	
28.11.2	Herstellung von Turbinen	
28.12	Herstellung von hydraulischen und pneumatischen Komponenten und Systemen	Manufacture of fluid power equipment
28.12.0	Herstellung von hydraulischen und pneumatischen Komponenten und Systemen	Manufacture of fluid power equipment
28.13	Herstellung von sonstigen Pumpen und Kompressoren	Manufacture of other pumps and compressors
28.13.0	Herstellung von sonstigen Pumpen und Kompressoren	Manufacture of other pumps and compressors
28.14	Herstellung von sonstigen Armaturen	Manufacture of other taps and valves
28.14.0	Herstellung von sonstigen Armaturen	Manufacture of other taps and valves
28.15	Herstellung von Lagern, Getrieben, Zahnrädern und Antriebselementen	Manufacture of bearings, gears, gearing and driving elements
28.15.0	Herstellung von Lagern, Getrieben, Zahnrädern und Antriebselementen	Manufacture of bearings, gears, gearing and driving elements
28.2	Herstellung von sonstigen nicht wirtschaftszweigspezifischen Maschinen	Manufacture of other general-purpose machinery
28.21	Herstellung von Öfen, Brennern und ortsfesten Heizgeräten für den Haushalt	Manufacture of ovens, furnaces and permanent household heating equipment
28.21.1	Herstellung von Solarwärmekollektoren	
28.21.2	Herstellung von Wärmepumpen	
28.21.9	Herstellung von Öfen und Brennern sowie von ortsfesten Heizgeräten für den Haushalt a. n. g.	
28.22	Herstellung von Hebezeugen und Fördermitteln	Manufacture of lifting and handling equipment
28.22.0	Herstellung von Hebezeugen und Fördermitteln	Manufacture of lifting and handling equipment
28.23	Herstellung von Büromaschinen, ohne Datenverarbeitungsgeräte und periphere Geräte	Manufacture of office machinery and equipment, except computers and peripheral equipment
28.23.0	Herstellung von Büromaschinen, ohne Datenverarbeitungsgeräte und periphere Geräte	Manufacture of office machinery and equipment, except computers and peripheral equipment
28.24	Herstellung von handgeführten Werkzeugen mit Motorantrieb	Manufacture of power-driven hand tools
28.24.0	Herstellung von handgeführten Werkzeugen mit Motorantrieb	Manufacture of power-driven hand tools
28.25	Herstellung von kälte- und lufttechnischen Erzeugnissen, nicht für den Haushalt	Manufacture of non-domestic air conditioning equipment
28.25.0	Herstellung von kälte- und lufttechnischen Erzeugnissen, nicht für den Haushalt	Manufacture of non-domestic air conditioning equipment
28.29	Herstellung von sonstigen nicht wirtschaftszweigspezifischen Maschinen a. n. g.	Manufacture of other general-purpose machinery n.e.c.
28.29.0	Herstellung von sonstigen nicht wirtschaftszweigspezifischen Maschinen a. n. g.	Manufacture of other general-purpose machinery n.e.c.
28.3	Herstellung von land- und forstwirtschaftlichen Maschinen	Manufacture of agricultural and forestry machinery
28.30	Herstellung von land- und forstwirtschaftlichen Maschinen	Manufacture of agricultural and forestry machinery
28.30.0	Herstellung von land- und forstwirtschaftlichen Maschinen	Manufacture of agricultural and forestry machinery
28.4	Herstellung von Werkzeugmaschinen	Manufacture of metal forming machinery and machine tools
28.41	Herstellung von Werkzeugmaschinen für die Metallbearbeitung	Manufacture of metal forming machinery and machine tools for metal work
28.41.0	Herstellung von Werkzeugmaschinen für die Metallbearbeitung	Manufacture of metal forming machinery and machine tools for metal work
28.42	Herstellung von sonstigen Werkzeugmaschinen	Manufacture of other machine tools
28.42.1	Herstellung von Werkzeugmaschinen zur Bearbeitung von Steinen, Beton und sonstigen mineralischen Stoffen	
28.42.2	Herstellung von Werkzeugmaschinen zur Bearbeitung von sonstigen harten Stoffen	
28.42.3	Herstellung von Maschinenspannzeugen und sonstigem Zubehör für Werkzeugmaschinen	
28.42.9	Herstellung von sonstigen Werkzeugmaschinen a. n. g.	
28.9	Herstellung von Maschinen für sonstige bestimmte Wirtschaftszweige	Manufacture of other special-purpose machinery
28.91	Herstellung von Maschinen für die Metallerzeugung, von Walzwerkseinrichtungen und Gießmaschinen	Manufacture of machinery for metallurgy
28.91.0	Herstellung von Maschinen für die Metallerzeugung, von Walzwerkseinrichtungen und Gießmaschinen	Manufacture of machinery for metallurgy
28.92	Herstellung von Bergwerks-, Bau- und Baustoffmaschinen	Manufacture of machinery for mining, quarrying and construction
28.92.1	Herstellung von Bergwerksmaschinen	
28.92.2	Herstellung von Bau- und Baustoffmaschinen	
28.93	Herstellung von Maschinen für die Nahrungs- und Genussmittelerzeugung und die Tabakverarbeitung	Manufacture of machinery for food, beverage and tobacco processing
28.93.0	Herstellung von Maschinen für die Nahrungs- und Genussmittelerzeugung und die Tabakverarbeitung	Manufacture of machinery for food, beverage and tobacco processing
28.94	Herstellung von Maschinen für die Textil- und Bekleidungsherstellung und die Lederverarbeitung	Manufacture of machinery for textile, apparel and leather production
28.94.0	Herstellung von Maschinen für die Textil- und Bekleidungsherstellung und die Lederverarbeitung	Manufacture of machinery for textile, apparel and leather production
28.95	Herstellung von Maschinen für die Papiererzeugung und -verarbeitung	Manufacture of machinery for paper and paperboard production
28.95.0	Herstellung von Maschinen für die Papiererzeugung und -verarbeitung	Manufacture of machinery for paper and paperboard production
28.96	Herstellung von Maschinen für die Verarbeitung von Kunststoffen und Kautschuk	Manufacture of plastics and rubber machinery
28.96.0	Herstellung von Maschinen für die Verarbeitung von Kunststoffen und Kautschuk	Manufacture of plastics and rubber machinery
28.97	Herstellung von Maschinen für die additive Fertigung	Manufacture of additive manufacturing machinery
28.97.0	Herstellung von Maschinen für die additive Fertigung	Manufacture of additive manufacturing machinery
28.99	Herstellung von Maschinen für sonstige bestimmte Wirtschaftszweige a. n. g.	Manufacture of other special-purpose machinery n.e.c.
28.99.1	Herstellung von Mehrzweckindustrierobotern	
28.99.9	Herstellung von allen anderen Maschinen für sonstige bestimmte Wirtschaftszweige a. n. g.	
29	Herstellung von Kraftwagen und Kraftwagenteilen	Manufacture of motor vehicles, trailers and semi-trailers
29.1	Herstellung von Kraftwagen und Kraftwagenmotoren	Manufacture of motor vehicles
29.10	Herstellung von Kraftwagen und Kraftwagenmotoren	Manufacture of motor vehicles
29.10.1	Herstellung von Personenkraftwagen und Personenkraftwagenmotoren	
29.10.2	Herstellung von Nutzkraftwagen und Nutzkraftwagenmotoren	
29.2	Herstellung von Karosserien, Aufbauten und Anhängern	Manufacture of bodies and coachwork for motor vehicles; manufacture of trailers and semi-trailers
29.20	Herstellung von Karosserien, Aufbauten und Anhängern	Manufacture of bodies and coachwork for motor vehicles; manufacture of trailers and semi-trailers
29.20.0	Herstellung von Karosserien, Aufbauten und Anhängern	Manufacture of bodies and coachwork for motor vehicles; manufacture of trailers and semi-trailers
29.3	Herstellung von Teilen und Zubehör für Kraftwagen	Manufacture of motor vehicle parts and accessories
29.31	Herstellung elektrischer und elektronischer Ausrüstungsgegenstände für Kraftwagen	Manufacture of electrical and electronic equipment for motor vehicles
29.31.0	Herstellung elektrischer und elektronischer Ausrüstungsgegenstände für Kraftwagen	Manufacture of electrical and electronic equipment for motor vehicles
29.32	Herstellung von sonstigen Teilen und sonstigem Zubehör für Kraftwagen	Manufacture of other parts and accessories for motor vehicles
29.32.0	Herstellung von sonstigen Teilen und sonstigem Zubehör für Kraftwagen	Manufacture of other parts and accessories for motor vehicles
30	Sonstiger Fahrzeugbau	Manufacture of other transport equipment
30.1	Schiff- und Bootsbau	Building of ships and boats
30.11	Bau von Schiffen und schwimmenden Vorrichtungen für zivile Zwecke, ohne Boots- und Yachtbau	Building of civilian ships and floating structures
30.11.0	Bau von Schiffen und schwimmenden Vorrichtungen für zivile Zwecke, ohne Boots- und Yachtbau	Building of civilian ships and floating structures
30.12	Boots- und Yachtbau	Building of pleasure and sporting boats
30.12.0	Boots- und Yachtbau	Building of pleasure and sporting boats
30.13	Bau von Kriegsschiffen	Building of military ships and vessels
30.13.0	Bau von Kriegsschiffen	Building of military ships and vessels
30.2	Schienenfahrzeugbau	Manufacture of railway locomotives and rolling stock
30.20	Schienenfahrzeugbau	Manufacture of railway locomotives and rolling stock
30.20.1	Herstellung von Lokomotiven und anderen Schienenfahrzeugen	
30.20.2	Herstellung von mechanischen oder elektromechanischen Signal-, Sicherungs-, Überwachungs- oder Steuergeräten für Schienenwege oder andere Verkehrswege	
30.3	Luft- und Raumfahrzeugbau	Manufacture of air and spacecraft and related machinery
30.31	Luft- und Raumfahrzeugbau für zivile Zwecke	Manufacture of civilian air and spacecraft and related machinery
30.31.0	Luft- und Raumfahrzeugbau für zivile Zwecke	Manufacture of civilian air and spacecraft and related machinery
30.32	Luft- und Raumfahrzeugbau für militärische Zwecke	Manufacture of military air and spacecraft and related machinery
30.32.0	Luft- und Raumfahrzeugbau für militärische Zwecke	Manufacture of military air and spacecraft and related machinery
30.4	Herstellung von militärischen Kampffahrzeugen	Manufacture of military fighting vehicles
30.40	Herstellung von militärischen Kampffahrzeugen	Manufacture of military fighting vehicles
30.40.0	Herstellung von militärischen Kampffahrzeugen	Manufacture of military fighting vehicles
30.9	Herstellung von Beförderungsmitteln a. n. g.	Manufacture of transport equipment n.e.c.
30.91	Herstellung von Krafträdern	Manufacture of motorcycles
30.91.0	Herstellung von Krafträdern	Manufacture of motorcycles
30.92	Herstellung von Fahrrädern sowie von Behindertenfahrzeugen	Manufacture of bicycles and invalid carriages
30.92.0	Herstellung von Fahrrädern sowie von Behindertenfahrzeugen	Manufacture of bicycles and invalid carriages
30.99	Herstellung von sonstigen Beförderungsmitteln a. n. g.	Manufacture of other transport equipment n.e.c.
30.99.0	Herstellung von sonstigen Beförderungsmitteln a. n. g.	Manufacture of other transport equipment n.e.c.
31	Herstellung von Möbeln	Manufacture of furniture
31.0	Herstellung von Möbeln	Manufacture of furniture
31.00	Herstellung von Möbeln	Manufacture of furniture
31.00.1	Herstellung von Büromöbeln	
31.00.2	Herstellung von Ladenmöbeln und sonstigen Objektmöbeln	
31.00.3	Herstellung von Küchenmöbeln	
31.00.4	Herstellung von Matratzen	
31.00.5	Herstellung von Polstermöbeln	
31.00.6	Herstellung von Schlaf-, Ess- und Wohnzimmermöbeln	
31.00.9	Herstellung von Möbeln a. n. g.	
32	Herstellung von sonstigen Waren	Other manufacturing
32.1	Herstellung von Münzen, Schmuck und ähnlichen Erzeugnissen	Manufacture of jewellery, bijouterie and related articles
32.11	Herstellung von Münzen	Striking of coins
32.11.0	Herstellung von Münzen	Striking of coins
32.12	Herstellung von Schmuck, Gold- und Silberschmiedewaren, ohne Fantasieschmuck	Manufacture of jewellery and related articles
32.12.0	Herstellung von Schmuck, Gold- und Silberschmiedewaren, ohne Fantasieschmuck	Manufacture of jewellery and related articles
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
32.50.1	Herstellung von orthopädischen Erzeugnissen	
32.50.2	Zahntechnische Laboratorien	
32.50.3	Herstellung von medizinischen und zahnmedizinischen Apparaten und Materialien a. n. g.	
32.9	Herstellung von Erzeugnissen a. n. g.	Manufacturing n.e.c.
32.91	Herstellung von Besen und Bürsten	Manufacture of brooms and brushes
32.91.0	Herstellung von Besen und Bürsten	Manufacture of brooms and brushes
32.99	Herstellung von sonstigen Erzeugnissen a. n. g.	Other manufacturing n.e.c.
32.99.0	Herstellung von sonstigen Erzeugnissen a. n. g.	Other manufacturing n.e.c.
33	Reparatur, Instandhaltung und Installation von Maschinen und Ausrüstungen	Repair, maintenance and installation of machinery and equipment
33.1	Reparatur und Instandhaltung von Metallerzeugnissen, Maschinen und Ausrüstungen	Repair and maintenance of fabricated metal products, machinery and equipment
33.11	Reparatur und Instandhaltung von Metallerzeugnissen	Repair and maintenance of fabricated metal products
33.11.0	Reparatur und Instandhaltung von Metallerzeugnissen	Repair and maintenance of fabricated metal products
33.12	Reparatur und Instandhaltung von Maschinen	Repair and maintenance of machinery
33.12.0	Reparatur und Instandhaltung von Maschinen	Repair and maintenance of machinery
33.13	Reparatur und Instandhaltung von elektronischen und optischen Geräten	Repair and maintenance of electronic and optical equipment
33.13.0	Reparatur und Instandhaltung von elektronischen und optischen Geräten	Repair and maintenance of electronic and optical equipment
33.14	Reparatur und Instandhaltung von elektrischen Ausrüstungen	Repair and maintenance of electrical equipment
33.14.0	Reparatur und Instandhaltung von elektrischen Ausrüstungen	Repair and maintenance of electrical equipment
33.15	Reparatur und Instandhaltung von zivilen Schiffen, Booten und Yachten	Repair and maintenance of civilian ships and boats
33.15.0	Reparatur und Instandhaltung von zivilen Schiffen, Booten und Yachten	Repair and maintenance of civilian ships and boats
33.16	Reparatur und Instandhaltung von zivilen Luft- und Raumfahrzeugen	Repair and maintenance of civilian air and spacecraft
33.16.0	Reparatur und Instandhaltung von zivilen Luft- und Raumfahrzeugen	Repair and maintenance of civilian air and spacecraft
33.17	Reparatur und Instandhaltung von sonstigen zivilen Beförderungsmitteln	Repair and maintenance of other civilian transport equipment
33.17.1	Reparatur und Instandhaltung von Schienenfahrzeugen	
33.17.9	Reparatur und Instandhaltung von sonstigen zivilen Beförderungsmitteln a. n. g.	
33.18	Reparatur und Instandhaltung von militärischen Kampffahrzeugen, Luft- und Raumfahrzeugen sowie Kriegsschiffen	Repair and maintenance of military fighting vehicles, ships, boats, air and spacecraft
33.18.1	Reparatur und Instandhaltung von militärischen Kampffahrzeugen	
33.18.2	Reparatur und Instandhaltung von Kriegsschiffen	
33.18.3	Reparatur und Instandhaltung von militärischen Luft- und Raumfahrzeugen	
33.19	Reparatur und Instandhaltung von sonstigen Ausrüstungen	Repair and maintenance of other equipment
33.19.0	Reparatur und Instandhaltung von sonstigen Ausrüstungen	Repair and maintenance of other equipment
33.2	Installation von Industriemaschinen und -ausrüstungen	Installation of industrial machinery and equipment
33.20	Installation von Industriemaschinen und -ausrüstungen	Installation of industrial machinery and equipment
33.20.0	Installation von Industriemaschinen und -ausrüstungen	Installation of industrial machinery and equipment
D	Energieversorgung	Electricity, gas, steam and air conditioning supply
35	Energieversorgung	Electricity, gas, steam and air conditioning supply
35.1	Elektrizitätsversorgung	Electric power generation, transmission and distribution
35.11	Elektrizitätserzeugung aus nicht erneuerbaren Energieträgern	Production of electricity from non-renewable sources
35.11.1	Elektrizitätserzeugung aus nicht erneuerbaren Energieträgern ohne Verteilung	
35.11.2	Elektrizitätserzeugung aus nicht erneuerbaren Energieträgern zur Verteilung	
35.12	Elektrizitätserzeugung aus erneuerbaren Energieträgern	Production of electricity from renewable sources
35.12.1	Elektrizitätserzeugung aus erneuerbaren Energieträgern ohne Verteilung	
35.12.2	Elektrizitätserzeugung aus erneuerbaren Energieträgern zur Verteilung	
35.13	Elektrizitätsübertragung	Transmission of electricity
35.13.0	Elektrizitätsübertragung	Transmission of electricity
35.14	Elektrizitätsverteilung	Distribution of electricity
35.14.0	Elektrizitätsverteilung	Distribution of electricity
35.15	Elektrizitätshandel	Trade of electricity
35.15.0	Elektrizitätshandel	Trade of electricity
35.16	Speichern von elektrischer Energie	Storage of electricity
35.16.0	Speichern von elektrischer Energie	Storage of electricity
35.2	Gasversorgung	Manufacture of gas, and distribution of gaseous fuels through mains
35.21	Gaserzeugung	Manufacture of gas
35.21.1	Gaserzeugung aus nicht erneuerbaren Energieträgern	
35.21.2	Gaserzeugung aus erneuerbaren Energieträgern	
35.22	Gasverteilung durch Rohrleitungen	Distribution of gaseous fuels through mains
35.22.0	Gasverteilung durch Rohrleitungen	Distribution of gaseous fuels through mains
35.23	Gashandel durch Rohrleitungen	Trade of gas through mains
35.23.0	Gashandel durch Rohrleitungen	Trade of gas through mains
35.24	Speichern von Gas zu Versorgungszwecken	Storage of gas as part of network supply services
35.24.0	Speichern von Gas zu Versorgungszwecken	Storage of gas as part of network supply services
35.3	Wärme- und Kälteversorgung	Steam and air conditioning supply
35.30	Wärme- und Kälteversorgung	Steam and air conditioning supply
35.30.1	Wärme- und Kälteerzeugung	
35.30.2	Wärme- und Kälteverteilung	
35.30.3	Wärme- und Kältehandel	
35.30.4	Wärme- und Kältespeicherung	
35.4	Tätigkeiten von Strom- und Erdgasmaklerinnen und -maklern	Activities of brokers and agents for electric power and natural gas
35.40	Tätigkeiten von Strom- und Erdgasmaklerinnen und -maklern	Activities of brokers and agents for electric power and natural gas
35.40.0	Tätigkeiten von Strom- und Erdgasmaklerinnen und -maklern	Activities of brokers and agents for electric power and natural gas
E	Abwasser- und Abfallentsorgung und Beseitigung von Umweltverschmutzungen	Water supply; sewerage, waste management and remediation activities
36	Wasserversorgung	Water collection, treatment and supply
36.0	Wasserversorgung	Water collection, treatment and supply
36.00	Wasserversorgung	Water collection, treatment and supply
36.00.1	Wassergewinnung mit Fremdbezug zur Verteilung	
36.00.2	Wassergewinnung ohne Fremdbezug zur Verteilung	
36.00.3	Wasserverteilung ohne Gewinnung	
37	Abwasserentsorgung	Sewerage
37.0	Abwasserentsorgung	Sewerage
37.00	Abwasserentsorgung	Sewerage
37.00.1	Betrieb der Sammelkanalisation	
37.00.2	Betrieb von Kläranlagen	
38	Sammlung, Verwertung und Beseitigung von Abfällen	Waste collection, recovery and disposal activities
38.1	Sammlung von Abfällen	Waste collection
38.11	Sammlung nicht gefährlicher Abfälle	Collection of non-hazardous waste
38.11.0	Sammlung nicht gefährlicher Abfälle	Collection of non-hazardous waste
38.12	Sammlung gefährlicher Abfälle	Collection of hazardous waste
38.12.0	Sammlung gefährlicher Abfälle	Collection of hazardous waste
38.2	Verwertung von Abfällen	Waste recovery
38.21	Verwertung von Werkstoffen	Materials recovery
38.21.1	Zerlegen von Schiffs- und Fahrzeugwracks und anderen Altwaren	
38.21.2	Rückgewinnung sortierter Werkstoffe	
38.22	Energetische Verwertung von Abfällen	Energy recovery
38.22.0	Energetische Verwertung von Abfällen	Energy recovery
38.23	Sonstige Verwertung von Abfällen	Other waste recovery
38.23.0	Sonstige Verwertung von Abfällen	Other waste recovery
38.3	Abfallbeseitigung ohne Verwertung	Waste disposal without recovery
38.31	Verbrennung von Abfällen ohne energetische Verwertung	Incineration without energy recovery
38.31.0	Verbrennung von Abfällen ohne energetische Verwertung	Incineration without energy recovery
38.32	Deponierung oder Dauerlagerung von Abfällen	Landfilling or permanent storage
38.32.1	Deponierung oder Dauerlagerung von hoch radioaktiven Abfällen	
38.32.2	Deponierung oder Dauerlagerung von sonstigen Abfällen	
38.33	Sonstige Beseitigung von Abfällen	Other waste disposal
38.33.0	Sonstige Beseitigung von Abfällen	Other waste disposal
39	Beseitigung von Umweltverschmutzungen und sonstige Tätigkeiten in der Abfallbewirtschaftung	Remediation activities and other waste management service activities
39.0	Beseitigung von Umweltverschmutzungen und sonstige Tätigkeiten in der Abfallbewirtschaftung	Remediation activities and other waste management service activities
39.00	Beseitigung von Umweltverschmutzungen und sonstige Tätigkeiten in der Abfallbewirtschaftung	Remediation activities and other waste management service activities
39.00.1	Dekontaminierung von Nuklearanlagen und -standorten	
39.00.2	Beseitigung von Umweltverschmutzungen an Gebäuden	
39.00.3	Beseitigung von anderen Umweltverschmutzungen und sonstige Tätigkeiten in der Abfallbewirtschaftung	
F	Baugewerbe	Construction
41	Hochbau	Construction of residential and non-residential buildings
41.0	Hochbau	Construction of residential and non-residential buildings
41.00	Hochbau	Construction of residential and non-residential buildings
41.00.1	Bau von Gebäuden (ohne Fertigteilbau)	
41.00.2	Errichtung von Fertigteilbauten	
42	Tiefbau	Civil engineering
42.1	Bau von Straßen und Bahnverkehrsstrecken	Construction of roads and railways
42.11	Bau von Straßen	Construction of roads and motorways
42.11.0	Bau von Straßen	Construction of roads and motorways
42.12	Bau von Bahnverkehrsstrecken	Construction of railways and underground railways
42.12.0	Bau von Bahnverkehrsstrecken	Construction of railways and underground railways
42.13	Brücken- und Tunnelbau	Construction of bridges and tunnels
42.13.0	Brücken- und Tunnelbau	Construction of bridges and tunnels
42.2	Bau von Versorgungseinrichtungen	Construction of utility projects
42.21	Rohrleitungstiefbau, Brunnenbau und Kläranlagenbau	Construction of utility projects for fluids
42.21.0	Rohrleitungstiefbau, Brunnenbau und Kläranlagenbau	Construction of utility projects for fluids
42.22	Bau von Versorgungseinrichtungen für Elektrizität und Telekommunikation	Construction of utility projects for electricity and telecommunications
42.22.0	Bau von Versorgungseinrichtungen für Elektrizität und Telekommunikation	Construction of utility projects for electricity and telecommunications
42.9	Sonstiger Tiefbau	Construction of other civil engineering projects
42.91	Wasserbau	Construction of water projects
42.91.0	Wasserbau	Construction of water projects
42.99	Sonstiger Tiefbau a. n. g.	Construction of other civil engineering projects n.e.c.
42.99.1	Bau von Industrieanlagen, außer Gebäuden	
42.99.9	Sonstiger Tiefbau a. n. g. (ohne Bau von Industrieanlagen)	
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
43.23	Einbau von Isolierungen	Installation of insulation
43.23.0	Einbau von Isolierungen	Installation of insulation
43.24	Sonstige Bauinstallation	Other construction installation
43.24.0	Sonstige Bauinstallation	Other construction installation
43.3	Sonstiger Ausbau	Building completion and finishing
43.31	Anbringen von Stuckaturen, Gipserei und Verputzerei	Plastering
43.31.0	Anbringen von Stuckaturen, Gipserei und Verputzerei	Plastering
43.32	Bautischlerei und -schlosserei	Joinery installation
43.32.1	Montage, Installation und Aufbau von Ständen auf Märkten, Ausstellungen und Messen	
43.32.2	Sonstige Bautischlerei und -schlosserei	
43.33	Fußboden-, Fliesen- und Plattenlegerei, Tapeziererei	Floor and wall covering
43.33.0	Fußboden-, Fliesen- und Plattenlegerei, Tapeziererei	Floor and wall covering
43.34	Malerei und Glaserei	Painting and glazing
43.34.1	Malerei- und Lackiergewerbe	
43.34.2	Glasergewerbe	
43.35	Sonstiger Ausbau	Other building completion and finishing
43.35.0	Sonstiger Ausbau	Other building completion and finishing
43.4	Spezialisierte Bautätigkeiten im Hochbau	Specialised construction activities in construction of buildings
43.41	Dachdeckerei und Zimmerei	Roofing activities
43.41.1	Dachdeckerei und Bauspenglerei	
43.41.2	Zimmerei und Ingenieurholzbau	
43.42	Sonstige spezialisierte Bautätigkeiten im Hochbau	Other specialised construction activities in construction of buildings
43.42.1	Schornstein-, Feuerungs- und Industrieofenbau	
43.42.9	Sonstige spezialisierte Bautätigkeiten im Hochbau a. n. g.	
43.5	Spezialisierte Bautätigkeiten im Tiefbau	Specialised construction activities in civil engineering
43.50	Spezialisierte Bautätigkeiten im Tiefbau	Specialised construction activities in civil engineering
43.50.0	Spezialisierte Bautätigkeiten im Tiefbau	Specialised construction activities in civil engineering
43.6	Vermittlungstätigkeiten für spezialisierte Bautätigkeiten	Intermediation service activities for specialised construction services
43.60	Vermittlungstätigkeiten für spezialisierte Bautätigkeiten	Intermediation service activities for specialised construction services
43.60.0	Vermittlungstätigkeiten für spezialisierte Bautätigkeiten	Intermediation service activities for specialised construction services
43.9	Sonstige spezialisierte Bautätigkeiten	Other specialised construction activities
43.91	Maurerarbeiten	Masonry and bricklaying activities
43.91.0	Maurerarbeiten	Masonry and bricklaying activities
43.99	Sonstige spezialisierte Bautätigkeiten a. n. g.	Other specialised construction activities n.e.c.
43.99.1	Gerüstbau	
43.99.9	Alle anderen spezialisierten Bautätigkeiten a. n. g.	
G	Handel	Wholesale and retail trade
46	Großhandel	Wholesale trade
46.1	Handelsvermittlung	Wholesale on a fee or contract basis
46.11	Tätigkeiten der Großhandelsvermittlung von landwirtschaftlichen Grundstoffen, lebenden Tieren, textilen Rohstoffen und Halbwaren	Activities of agents involved in the wholesale of agricultural raw materials, live animals, textile raw materials and semi-finished goods
46.11.0	Tätigkeiten der Großhandelsvermittlung von landwirtschaftlichen Grundstoffen, lebenden Tieren, textilen Rohstoffen und Halbwaren	Activities of agents involved in the wholesale of agricultural raw materials, live animals, textile raw materials and semi-finished goods
46.12	Tätigkeiten der Großhandelsvermittlung von Brennstoffen, Erzen, Metallen und technischen Chemikalien	Activities of agents involved in the wholesale of fuels, ores, metals and industrial chemicals
46.12.0	Tätigkeiten der Großhandelsvermittlung von Brennstoffen, Erzen, Metallen und technischen Chemikalien	Activities of agents involved in the wholesale of fuels, ores, metals and industrial chemicals
46.13	Tätigkeiten der Großhandelsvermittlung von Holz, Baustoffen und Anstrichmitteln	Activities of agents involved in the wholesale of timber and building materials
46.13.1	Tätigkeiten der Großhandelsvermittlung von Rohholz, Holzhalbwaren und Bauelementen aus Holz	
46.13.2	Tätigkeiten der Großhandelsvermittlung von Baustoffen und Anstrichmitteln	
46.13.3	Tätigkeiten der Großhandelsvermittlung von Installationsbedarf für Gas, Wasser, Heizung und Klimatechnik	
46.14	Tätigkeiten der Großhandelsvermittlung von Maschinen, technischem Bedarf, Wasser- und Luftfahrzeugen	Activities of agents involved in the wholesale of machinery, industrial equipment, ships and aircraft
46.14.1	Tätigkeiten der Großhandelsvermittlung von Wasser- und Luftfahrzeugen	
46.14.2	Tätigkeiten der Großhandelsvermittlung von Büromaschinen, Datenverarbeitungsgeräten, peripheren Geräten und Software	
46.14.3	Tätigkeiten der Großhandelsvermittlung von Telekommunikationsgeräten sowie elektrotechnischen und elektronischen Erzeugnissen a. n. g.	
46.14.4	Tätigkeiten der Großhandelsvermittlung von landwirtschaftlichen Maschinen und Geräten	
46.14.9	Tätigkeiten der Großhandelsvermittlung von Maschinen (ohne landwirtschaftliche Maschinen und Büromaschinen) und technischem Bedarf a. n. g.	
46.15	Tätigkeiten der Großhandelsvermittlung von Möbeln, Einrichtungs- und Haushaltsgegenständen, Eisen- und Metallwaren	Activities of agents involved in the wholesale of furniture, household goods, hardware and ironmongery
46.15.1	Tätigkeiten der Großhandelsvermittlung von Möbeln	
46.15.2	Tätigkeiten der Großhandelsvermittlung von keramischen Erzeugnissen, Glaswaren, Holzwaren a. n. g., sowie Flecht- und Korbwaren	
46.15.3	Tätigkeiten der Großhandelsvermittlung von Geräten der Unterhaltungselektronik	
46.15.4	Tätigkeiten der Großhandelsvermittlung von elektrischen Haushaltsgeräten	
46.15.5	Tätigkeiten der Großhandelsvermittlung von Werkzeugen	
46.15.6	Tätigkeiten der Großhandelsvermittlung von Eisen-, Metall- und Kunststoffwaren a. n. g.	
46.15.9	Tätigkeiten der Großhandelsvermittlung von Einrichtungsgegenständen a. n. g.	
46.16	Tätigkeiten der Großhandelsvermittlung von Textilien, Bekleidung, Schuhen und Lederwaren	Activities of agents involved in the wholesale of textiles, clothing, fur, footwear and leather goods
46.16.1	Tätigkeiten der Großhandelsvermittlung von Bekleidung und Bekleidungszubehör	
46.16.2	Tätigkeiten der Großhandelsvermittlung von Schuhen, Lederwaren und Reisegepäck	
46.16.3	Tätigkeiten der Großhandelsvermittlung von sonstigen Textilien	
46.17	Tätigkeiten der Großhandelsvermittlung von Nahrungsmitteln, Getränken und Tabakwaren	Activities of agents involved in the wholesale of food, beverages and tobacco
46.17.1	Tätigkeiten der Großhandelsvermittlung von Wein, Sekt und Spirituosen	
46.17.2	Tätigkeiten der Großhandelsvermittlung von sonstigen Nahrungsmitteln, Getränken und Tabakwaren	
46.18	Tätigkeiten der Großhandelsvermittlung von sonstigen Waren	Activities of agents involved in the wholesale of other particular products
46.18.1	Tätigkeiten der Großhandelsvermittlung von Kraftwagen	
46.18.2	Tätigkeiten der Großhandelsvermittlung von Kraftwagenteilen und -zubehör	
46.18.3	Tätigkeiten der Großhandelsvermittlung von Krafträdern, Kraftradteilen und -zubehör	
46.18.4	Tätigkeiten der Großhandelsvermittlung von feinmechanischen, Foto- und optischen Erzeugnissen, Uhren, Edelmetallwaren und Schmuck	
46.18.5	Tätigkeiten der Großhandelsvermittlung von Spielwaren und Musikinstrumenten	
46.18.6	Tätigkeiten der Großhandelsvermittlung von pharmazeutischen Erzeugnissen, medizinischen Artikeln, Krankenhaus-, Dental- und Altenpflegebedarf	
46.18.7	Tätigkeiten der Großhandelsvermittlung von kosmetischen Erzeugnissen, Körperpflegemitteln, Putz- und Reinigungsmitteln	
46.18.8	Tätigkeiten der Großhandelsvermittlung von Papier, Karton, Schreibwaren, Bürobedarf, Büchern, Zeitungen und sonstigen Druckerzeugnissen	
46.18.9	Tätigkeiten der Großhandelsvermittlung von sonstigen Waren a. n. g.	
46.19	Tätigkeiten der Großhandelsvermittlung von Waren ohne ausgeprägten Schwerpunkt	Activities of agents involved in non-specialised wholesale
46.19.0	Tätigkeiten der Großhandelsvermittlung von Waren ohne ausgeprägten Schwerpunkt	Activities of agents involved in non-specialised wholesale
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
46.32	Großhandel mit Fleisch, Fleischwaren, Fisch und Fischerzeugnissen	Wholesale of meat, meat products, fish and fish products
46.32.1	Großhandel mit Fleisch und Fleischwaren	
46.32.2	Großhandel mit Fisch und Fischerzeugnissen	
46.33	Großhandel mit Milch, Milcherzeugnissen, Eiern, Speiseölen und Nahrungsfetten	Wholesale of dairy products, eggs and edible oils and fats
46.33.0	Großhandel mit Milch, Milcherzeugnissen, Eiern, Speiseölen und Nahrungsfetten	Wholesale of dairy products, eggs and edible oils and fats
46.34	Großhandel mit Getränken	Wholesale of beverages
46.34.0	Großhandel mit Getränken	Wholesale of beverages
46.35	Großhandel mit Tabakwaren	Wholesale of tobacco products
46.35.0	Großhandel mit Tabakwaren	Wholesale of tobacco products
46.36	Großhandel mit Zucker, Süßwaren und Backwaren	Wholesale of sugar, chocolate and sugar confectionery
46.36.0	Großhandel mit Zucker, Süßwaren und Backwaren	Wholesale of sugar, chocolate and sugar confectionery
46.37	Großhandel mit Kaffee, Tee, Kakao und Gewürzen	Wholesale of coffee, tea, cocoa and spices
46.37.0	Großhandel mit Kaffee, Tee, Kakao und Gewürzen	Wholesale of coffee, tea, cocoa and spices
46.38	Großhandel mit sonstigen Nahrungs- und Genussmitteln	Wholesale of other food
46.38.1	Großhandel mit Mehl und Getreideprodukten	
46.38.9	Großhandel mit sonstigen Nahrungs- und Genussmitteln a. n. g.	
46.39	Großhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren, ohne ausgeprägten Schwerpunkt	Non-specialised wholesale of food, beverages and tobacco
46.39.0	Großhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren, ohne ausgeprägten Schwerpunkt	Non-specialised wholesale of food, beverages and tobacco
46.4	Großhandel mit Gebrauchs- und Verbrauchsgütern	Wholesale of household goods
46.41	Großhandel mit Textilien	Wholesale of textiles
46.41.0	Großhandel mit Textilien	Wholesale of textiles
46.42	Großhandel mit Bekleidung und Schuhen	Wholesale of clothing and footwear
46.42.1	Großhandel mit Bekleidung	
46.42.2	Großhandel mit Schuhen	
46.43	Großhandel mit Foto- und optischen Erzeugnissen, elektrischen Haushaltsgeräten und Geräten der Unterhaltungselektronik	Wholesale of electrical household appliances
46.43.1	Großhandel mit Foto- und optischen Erzeugnissen	
46.43.2	Großhandel mit elektrischen Haushaltsgeräten	
46.43.3	Großhandel mit Geräten der Unterhaltungselektronik	
46.44	Großhandel mit keramischen Erzeugnissen, Glaswaren und Reinigungsmitteln	Wholesale of china and glassware and cleaning materials
46.44.1	Großhandel mit keramischen Erzeugnissen und Glaswaren	
46.44.2	Großhandel mit Wasch-, Putz- und Reinigungsmitteln	
46.45	Großhandel mit kosmetischen Erzeugnissen und Körperpflegemitteln	Wholesale of perfume and cosmetics
46.45.0	Großhandel mit kosmetischen Erzeugnissen und Körperpflegemitteln	Wholesale of perfume and cosmetics
46.46	Großhandel mit pharmazeutischen Erzeugnissen und medizinischen Hilfsmitteln	Wholesale of pharmaceutical and medical goods
46.46.1	Großhandel mit pharmazeutischen Erzeugnissen	
46.46.2	Großhandel mit medizinischen und orthopädischen Artikeln, Dental- und Laborbedarf	
46.47	Großhandel mit Möbeln, Teppichen, Lampen und Leuchten	Wholesale of household, office and shop furniture, carpets and lighting equipment
46.47.0	Großhandel mit Möbeln, Teppichen, Lampen und Leuchten	Wholesale of household, office and shop furniture, carpets and lighting equipment
46.48	Großhandel mit Uhren und Schmuck	Wholesale of watches and jewellery
46.48.0	Großhandel mit Uhren und Schmuck	Wholesale of watches and jewellery
46.49	Großhandel mit sonstigen Gebrauchs- und Verbrauchsgütern	Wholesale of other household goods
46.49.1	Großhandel mit Spielwaren und Musikinstrumenten	
46.49.2	Großhandel mit Fahrrädern, E-Bikes, deren Teilen und Zubehör	
46.49.3	Großhandel mit Campingartikeln (ohne Campingmöbel)	
46.49.4	Großhandel mit Sportartikeln und -zubehör	
46.49.5	Großhandel mit Lederwaren, Reisegepäck, Geschenk- und Werbeartikeln	
46.49.6	Großhandel mit Karton, Papier, Pappe, Schreibwaren und Bürobedarf	
46.49.7	Großhandel mit Büchern, Zeitschriften, Zeitungen sowie bespielten Ton- und Bildträgern	
46.49.9	Großhandel mit nicht elektrischen Haushaltsgeräten, Haushaltswaren aus Metall sowie sonstigen Gebrauchs- und Verbrauchsgütern a. n. g.	
46.5	Großhandel mit Geräten der Informations- und Kommunikationstechnik	Wholesale of information and communication equipment
46.50	Großhandel mit Geräten der Informations- und Kommunikationstechnik	Wholesale of information and communication equipment
46.50.1	Großhandel mit Datenverarbeitungsgeräten, peripheren Geräten und Software	
46.50.2	Großhandel mit elektronischen Bauteilen und Telekommunikationsgeräten	
46.50.3	Großhandel mit sonstigen Büromaschinen und -einrichtungen	
46.6	Großhandel mit sonstigen Maschinen, Ausrüstungen und Zubehör	Wholesale of other machinery, equipment and supplies
46.61	Großhandel mit landwirtschaftlichen Maschinen und Geräten	Wholesale of agricultural machinery, equipment and supplies
46.61.0	Großhandel mit landwirtschaftlichen Maschinen und Geräten	Wholesale of agricultural machinery, equipment and supplies
46.62	Großhandel mit Werkzeugmaschinen	Wholesale of machine tools
46.62.0	Großhandel mit Werkzeugmaschinen	Wholesale of machine tools
46.63	Großhandel mit Bergwerks-, Bau- und Baustoffmaschinen	Wholesale of mining, construction and civil engineering machinery
46.63.0	Großhandel mit Bergwerks-, Bau- und Baustoffmaschinen	Wholesale of mining, construction and civil engineering machinery
46.64	Großhandel mit sonstigen Maschinen und Ausrüstungen	Wholesale of other machinery and equipment
46.64.1	Großhandel mit industriellen Textil-, Näh- und Strickmaschinen	
46.64.2	Großhandel mit Schiffen und Booten (ohne Freizeitboote) sowie deren Ersatzteilen und Zubehör	
46.64.3	Großhandel mit Flurförderzeugen und Fahrzeugen a. n. g.	
46.64.4	Großhandel mit Photovoltaikmodulen	
46.64.5	Großhandel mit sonstigen Maschinen	
46.64.6	Großhandel mit sonstigen Ausrüstungen und Zubehör für Maschinen sowie mit technischem Bedarf	
46.7	Großhandel mit Kraftwagen, Krafträdern, deren Teilen und Zubehör	Wholesale of motor vehicles, motorcycles and related parts and accessories
46.71	Großhandel mit Kraftwagen	Wholesale of motor vehicles
46.71.1	Großhandel mit Kraftwagen mit einem zulässigen Gesamtgewicht von 3,5 t oder weniger	
46.71.2	Großhandel mit Kraftwagen mit einem zulässigen Gesamtgewicht von mehr als 3,5 t	
46.72	Großhandel mit Kraftwagenteilen und -zubehör	Wholesale of motor vehicle parts and accessories
46.72.0	Großhandel mit Kraftwagenteilen und -zubehör	Wholesale of motor vehicle parts and accessories
46.73	Großhandel mit Krafträdern, Kraftradteilen und -zubehör	Wholesale of motorcycles, motorcycle parts and accessories
46.73.0	Großhandel mit Krafträdern, Kraftradteilen und -zubehör	Wholesale of motorcycles, motorcycle parts and accessories
46.8	Sonstiger Großhandel	Other specialised wholesale
46.81	Großhandel mit Brennstoffen und Mineralölerzeugnissen	Wholesale of solid, liquid and gaseous fuels and related products
46.81.0	Großhandel mit Brennstoffen und Mineralölerzeugnissen	Wholesale of solid, liquid and gaseous fuels and related products
46.82	Großhandel mit Erzen, Metallen und Metallhalbzeug	Wholesale of metals and metal ores
46.82.1	Großhandel mit Eisenerzen, Eisen, Stahl, Eisen- und Stahlhalbzeug	
46.82.2	Großhandel mit NE-Erzen, NE-Metallen und NE-Metallhalbzeug	
46.83	Großhandel mit Holz, Baustoffen, Anstrichmitteln und Sanitärausstattung	Wholesale of wood, construction materials and sanitary equipment
46.83.1	Großhandel mit Roh- und Schnittholz	
46.83.2	Großhandel mit sonstigen Holzhalbwaren sowie Bauelementen aus Holz	
46.83.3	Großhandel mit sonstigen Baustoffen und Bauelementen	
46.83.4	Großhandel mit Flachglas	
46.83.5	Großhandel mit Anstrichmitteln	
46.83.6	Großhandel mit Sanitärkeramik	
46.83.7	Großhandel mit Tapeten und Bodenbelägen (ohne Teppiche)	
46.83.8	Großhandel mit Holz, Baustoffen, Anstrichmitteln und Sanitärkeramik, ohne Spezialisierung auf eine der Produktgruppen	
46.84	Großhandel mit Metall- und Kunststoffwaren für Bauzwecke sowie Installationsbedarf für Gas, Wasser und Heizung	Wholesale of hardware, plumbing and heating equipment and supplies
46.84.1	Großhandel mit Werkzeugen und Kleineisenwaren	
46.84.2	Großhandel mit Installationsbedarf für Gas, Wasser und Heizung	
46.84.9	Großhandel mit Metall- und Kunststoffwaren für Bauzwecke a. n. g.	
46.85	Großhandel mit chemischen Erzeugnissen	Wholesale of chemical products
46.85.0	Großhandel mit chemischen Erzeugnissen	Wholesale of chemical products
46.86	Großhandel mit sonstigen Halbwaren	Wholesale of other intermediate products
46.86.0	Großhandel mit sonstigen Halbwaren	Wholesale of other intermediate products
46.87	Großhandel mit Altmaterialien und Reststoffen	Wholesale of waste and scrap
46.87.0	Großhandel mit Altmaterialien und Reststoffen	Wholesale of waste and scrap
46.89	Sonstiger Großhandel a. n. g.	Other specialised wholesale n.e.c.
46.89.0	Sonstiger Großhandel a. n. g.	Other specialised wholesale n.e.c.
46.9	Großhandel ohne ausgeprägten Schwerpunkt	Non-specialised wholesale trade
46.90	Großhandel ohne ausgeprägten Schwerpunkt	Non-specialised wholesale trade
46.90.1	Großhandel mit Fertigwaren, ohne ausgeprägten Schwerpunkt	
46.90.2	Großhandel mit Rohstoffen und Halbwaren, ohne ausgeprägten Schwerpunkt	
46.90.3	Großhandel mit Rohstoffen, Halb- und Fertigwaren, ohne ausgeprägten Schwerpunkt	
47	Einzelhandel	Retail trade
47.1	Einzelhandel mit Waren verschiedener Art	Non-specialised retail sale
47.11	Einzelhandel mit Waren verschiedener Art, Hauptrichtung Nahrungs- und Genussmittel	Non-specialised retail sale of predominately food, beverages or tobacco
47.11.1	Einzelhandel mit Nahrungs- und Genussmitteln und Getränken, ohne ausgeprägten Schwerpunkt	
47.11.2	Sonstiger Einzelhandel mit Waren verschiedener Art, Hauptrichtung Nahrungs- und Genussmittel und Getränken	
47.12	Sonstiger Einzelhandel mit Waren verschiedener Art	Other non-specialised retail sale
47.12.1	Einzelhandel mit Waren verschiedener Art, ohne Nahrungsmittel	
47.12.2	Einzelhandel mit Waren verschiedener Art, Hauptrichtung Nicht-Nahrungsmittel	
47.2	Einzelhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren	Retail sale of food, beverages and tobacco
47.21	Einzelhandel mit Obst, Gemüse und Kartoffeln	Retail sale of fruit and vegetables
47.21.0	Einzelhandel mit Obst, Gemüse und Kartoffeln	Retail sale of fruit and vegetables
47.22	Einzelhandel mit Fleisch und Fleischwaren	Retail sale of meat and meat products
47.22.0	Einzelhandel mit Fleisch und Fleischwaren	Retail sale of meat and meat products
47.23	Einzelhandel mit Fisch, Meeresfrüchten und Fischerzeugnissen	Retail sale of fish, crustaceans and molluscs
47.23.0	Einzelhandel mit Fisch, Meeresfrüchten und Fischerzeugnissen	Retail sale of fish, crustaceans and molluscs
47.24	Einzelhandel mit Back- und Süßwaren	Retail sale of bread, cake and confectionery
47.24.0	Einzelhandel mit Back- und Süßwaren	Retail sale of bread, cake and confectionery
47.25	Einzelhandel mit Getränken	Retail sale of beverages
47.25.0	Einzelhandel mit Getränken	Retail sale of beverages
47.26	Einzelhandel mit Tabakwaren	Retail sale of tobacco products
47.26.0	Einzelhandel mit Tabakwaren	Retail sale of tobacco products
47.27	Einzelhandel mit sonstigen Nahrungs- und Genussmitteln	Retail sale of other food
47.27.0	Einzelhandel mit sonstigen Nahrungs- und Genussmitteln	Retail sale of other food
47.3	Einzelhandel mit Motorenkraftstoffen	Retail sale of automotive fuel
47.30	Einzelhandel mit Motorenkraftstoffen	Retail sale of automotive fuel
47.30.1	Einzelhandel in fremdem Namen mit Motorenkraftstoffen, Agenturtankstellen	
47.30.2	Einzelhandel in eigenem Namen mit Motorenkraftstoffen, Freie Tankstellen	
47.4	Einzelhandel mit Geräten der Informations- und Kommunikationstechnik	Retail sale of information and communication equipment
47.40	Einzelhandel mit Geräten der Informations- und Kommunikationstechnik	Retail sale of information and communication equipment
47.40.1	Einzelhandel mit Datenverarbeitungsgeräten, peripheren Geräten und Software	
47.40.2	Einzelhandel mit Telekommunikationsgeräten	
47.40.3	Einzelhandel mit Geräten der Unterhaltungselektronik	
47.5	Einzelhandel mit sonstigen Haushaltsgeräten, Textilien, Heimwerker- und Einrichtungsbedarf	Retail sale of other household equipment
47.51	Einzelhandel mit Textilien	Retail sale of textiles
47.51.0	Einzelhandel mit Textilien	Retail sale of textiles
47.52	Einzelhandel mit Metallwaren, Anstrichmitteln, Bau- und Heimwerkerbedarf	Retail sale of hardware, building materials, paints and glass
47.52.0	Einzelhandel mit Metallwaren, Anstrichmitteln, Bau- und Heimwerkerbedarf	Retail sale of hardware, building materials, paints and glass
47.53	Einzelhandel mit Vorhängen, Teppichen, Fußbodenbelägen und Tapeten	Retail sale of carpets, rugs, wall and floor coverings
47.53.0	Einzelhandel mit Vorhängen, Teppichen, Fußbodenbelägen und Tapeten	Retail sale of carpets, rugs, wall and floor coverings
47.54	Einzelhandel mit elektrischen Haushaltsgeräten	Retail sale of electrical household appliances
47.54.0	Einzelhandel mit elektrischen Haushaltsgeräten	Retail sale of electrical household appliances
47.55	Einzelhandel mit Möbeln, Einrichtungsgegenständen und sonstigem Hausrat	Retail sale of furniture, lighting equipment, tableware and other household goods
47.55.1	Einzelhandel mit Wohnmöbeln	
47.55.2	Einzelhandel mit keramischen Erzeugnissen und Glaswaren	
47.55.9	Einzelhandel mit Haushaltsgegenständen a. n. g.	
47.6	Einzelhandel mit Verlagsprodukten, Sportausrüstungen und Spielwaren	Retail sale of cultural and recreation goods
47.61	Einzelhandel mit Büchern	Retail sale of books
47.61.0	Einzelhandel mit Büchern	Retail sale of books
47.62	Einzelhandel mit Zeitschriften, Zeitungen, Schreibwaren und Bürobedarf	Retail sale of newspapers, and other periodical publications and stationery
47.62.1	Einzelhandel mit Zeitschriften und Zeitungen	
47.62.2	Einzelhandel mit Schreib- und Papierwaren, Schul- und Büroartikeln	
47.63	Einzelhandel mit Fahrrädern, Sport- und Campingartikeln	Retail sale of sporting equipment
47.63.1	Einzelhandel mit Fahrrädern, E-Bikes, deren Teilen und Zubehör	
47.63.2	Einzelhandel mit Sport- und Campingartikeln (ohne Campingmöbel)	
47.64	Einzelhandel mit Spielwaren	Retail sale of games and toys
47.64.0	Einzelhandel mit Spielwaren	Retail sale of games and toys
47.69	Einzelhandel mit Kunst- und Kulturerzeugnissen a. n. g.	Retail sale of cultural and recreational goods n.e.c.
47.69.1	Einzelhandel mit bespielten Ton- und Bildträgern (ohne Audiobooks)	
47.69.2	Einzelhandel mit Musikinstrumenten und Noten	
47.69.9	Einzelhandel mit sonstigen Kunst- und Kulturerzeugnissen a. n. g.	
47.7	Einzelhandel mit sonstigen Gütern, ohne Kraftwagen und Krafträder	Retail sale of other goods, except motor vehicles and motorcycles
47.71	Einzelhandel mit Bekleidung	Retail sale of clothing
47.71.0	Einzelhandel mit Bekleidung	Retail sale of clothing
47.72	Einzelhandel mit Schuhen und Lederwaren	Retail sale of footwear and leather goods
47.72.1	Einzelhandel mit Schuhen	
47.72.2	Einzelhandel mit Lederwaren und Reisegepäck	
47.73	Einzelhandel mit pharmazeutischen Erzeugnissen	Retail sale of pharmaceutical products
47.73.0	Einzelhandel mit pharmazeutischen Erzeugnissen	Retail sale of pharmaceutical products
47.74	Einzelhandel mit medizinischen und orthopädischen Artikeln	Retail sale of medical and orthopaedic goods
47.74.1	Einzelhandel mit Brillen und Kontaktlinsen	
47.74.2	Einzelhandel mit sonstigen medizinischen und orthopädischen Artikeln	
47.75	Einzelhandel mit kosmetischen Erzeugnissen und Körperpflegemitteln	Retail sale of cosmetic and toilet articles
47.75.0	Einzelhandel mit kosmetischen Erzeugnissen und Körperpflegemitteln	Retail sale of cosmetic and toilet articles
47.76	Einzelhandel mit Blumen, Pflanzen, Düngemitteln, Tierfutter und Haustieren	Retail sale of flowers, plants, fertilisers, pets and pet food
47.76.1	Einzelhandel mit Blumen, Pflanzen, Sämereien und Düngemitteln	
47.76.2	Einzelhandel mit zoologischem Bedarf und lebenden Tieren	
47.77	Einzelhandel mit Uhren und Schmuck	Retail sale of watches and jewellery
47.77.0	Einzelhandel mit Uhren und Schmuck	Retail sale of watches and jewellery
47.78	Einzelhandel mit sonstigen Neuwaren	Retail sale of other new goods
47.78.1	Einzelhandel mit Foto- und optischen Erzeugnissen, ohne Augenoptik	
47.78.9	Einzelhandel mit sonstigen Neuwaren a. n. g.	
47.79	Einzelhandel mit Antiquitäten und Gebrauchtwaren	Retail sale of second-hand goods
47.79.1	Einzelhandel mit Antiquitäten und antiken Teppichen	
47.79.2	Antiquariate	
47.79.9	Einzelhandel mit sonstigen Gebrauchtwaren a. n. g.	
47.8	Einzelhandel mit Kraftwagen, Krafträdern, deren Teilen und Zubehör	Retail sale of motor vehicles, motorcycles and related parts and accessories
47.81	Einzelhandel mit Kraftwagen	Retail sale of motor vehicles
47.81.1	Einzelhandel mit Kraftwagen mit einem zulässigen Gesamtgewicht von 3,5 t oder weniger	
47.81.2	Einzelhandel mit Kraftwagen mit einem zulässigen Gesamtgewicht von mehr als 3,5 t	
47.82	Einzelhandel mit Kraftwagenteilen und -zubehör	Retail sale of motor vehicle parts and accessories
47.82.0	Einzelhandel mit Kraftwagenteilen und -zubehör	Retail sale of motor vehicle parts and accessories
47.83	Einzelhandel mit Krafträdern, Kraftradteilen und -zubehör	Retail sale of motorcycles, motorcycle parts and accessories
47.83.0	Einzelhandel mit Krafträdern, Kraftradteilen und -zubehör	Retail sale of motorcycles, motorcycle parts and accessories
47.9	Vermittlungstätigkeiten für den Einzelhandel	Intermediation service activities for retail sale
47.91	Vermittlungstätigkeiten für den Einzelhandel ohne ausgeprägten Schwerpunkt	Intermediation service activities for non-specialised retail sale
47.91.1	Versteigerungsgewerbe im Einzelhandel ohne ausgeprägten Schwerpunkt	
47.91.2	Sonstige Vermittlungstätigkeiten für den Einzelhandel ohne ausgeprägten Schwerpunkt	
47.92	Vermittlungstätigkeiten für den Einzelhandel mit ausgeprägtem Schwerpunkt	Intermediation service activities for specialised retail sale
47.92.1	Versteigerungsgewerbe im Einzelhandel mit ausgeprägtem Schwerpunkt	
47.92.2	Sonstige Vermittlungstätigkeiten für den Einzelhandel mit ausgeprägtem Schwerpunkt	
H	Verkehr und Lagerei	Transportation and storage
49	Landverkehr und Transport in Rohrfernleitungen	Land transport and transport via pipelines
49.1	Personenbeförderung im Schienenverkehr	Passenger rail transport
49.11	Personenbeförderung im Eisenbahnverkehr	Passenger heavy rail transport
49.11.0	Personenbeförderung im Eisenbahnverkehr	Passenger heavy rail transport
49.12	Sonstige Personenbeförderung im Schienenverkehr	Other passenger rail transport
49.12.0	Sonstige Personenbeförderung im Schienenverkehr	Other passenger rail transport
49.2	Güterbeförderung im Schienenverkehr	Freight rail transport
49.20	Güterbeförderung im Schienenverkehr	Freight rail transport
49.20.0	Güterbeförderung im Schienenverkehr	Freight rail transport
49.3	Sonstige Personenbeförderung im Landverkehr	Other passenger land transport
49.31	Personenbeförderung im Linienverkehr auf der Straße	Scheduled passenger transport by road
49.31.0	Personenbeförderung im Linienverkehr auf der Straße	Scheduled passenger transport by road
49.32	Personenbeförderung im Gelegenheitsverkehr auf der Straße	Non-scheduled passenger transport by road
49.32.0	Personenbeförderung im Gelegenheitsverkehr auf der Straße	Non-scheduled passenger transport by road
49.33	Personenbeförderung mit Fahrzeug mit Fahrer auf Abruf	On-demand passenger transport service activities by vehicle with driver
49.33.0	Personenbeförderung mit Fahrzeug mit Fahrer auf Abruf	On-demand passenger transport service activities by vehicle with driver
49.34	Personenbeförderung mit Seilbahnen und Skiliften	Passenger transport by cableways and ski lifts
49.34.0	Personenbeförderung mit Seilbahnen und Skiliften	Passenger transport by cableways and ski lifts
49.39	Sonstige Personenbeförderung im Landverkehr a. n. g.	Other passenger land transport n.e.c.
49.39.0	Sonstige Personenbeförderung im Landverkehr a. n. g.	Other passenger land transport n.e.c.
49.4	Güterbeförderung im Straßenverkehr, Umzugstransporte	Freight transport by road and removal services
49.41	Güterbeförderung im Straßenverkehr	Freight transport by road
49.41.0	Güterbeförderung im Straßenverkehr	Freight transport by road
49.42	Umzugstransporte	Removal services
49.42.0	Umzugstransporte	Removal services
49.5	Transport in Rohrfernleitungen	Transport via pipeline
49.50	Transport in Rohrfernleitungen	Transport via pipeline
49.50.1	Transport von Gas zur Energieversorgung in Rohrfernleitungen	
49.50.2	Sonstiger Transport in Rohrfernleitungen	
50	Schifffahrt	Water transport
50.1	Personenbeförderung in der Hochsee- und Küstenschifffahrt	Sea and coastal passenger water transport
50.10	Personenbeförderung in der Hochsee- und Küstenschifffahrt	Sea and coastal passenger water transport
50.10.0	Personenbeförderung in der Hochsee- und Küstenschifffahrt	Sea and coastal passenger water transport
50.2	Güterbeförderung in der Hochsee- und Küstenschifffahrt	Sea and coastal freight water transport
50.20	Güterbeförderung in der Hochsee- und Küstenschifffahrt	Sea and coastal freight water transport
50.20.0	Güterbeförderung in der Hochsee- und Küstenschifffahrt	Sea and coastal freight water transport
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
52	Lagerei sowie Erbringung von sonstigen Dienstleistungen für den Verkehr	Warehousing, storage and support activities for transportation
52.1	Lagerei	Warehousing and storage
52.10	Lagerei	Warehousing and storage
52.10.0	Lagerei	Warehousing and storage
52.2	Erbringung von sonstigen Dienstleistungen für den Verkehr	Support activities for transportation
52.21	Erbringung von sonstigen Dienstleistungen für den Landverkehr	Service activities incidental to land transportation
52.21.1	Betrieb von Parkhäusern und Parkplätzen	
52.21.2	Betrieb von Verkehrswegen für Straßenfahrzeuge	
52.21.3	Betrieb von Verkehrswegen für Schienenfahrzeuge	
52.21.4	Betrieb von Bahnhöfen für den Personenverkehr einschließlich Omnibusbahnhöfen	
52.21.9	Erbringung von sonstigen Dienstleistungen für den Landverkehr a. n. g.	
52.22	Erbringung von sonstigen Dienstleistungen für die Schifffahrt	Service activities incidental to water transportation
52.22.1	Betrieb von Häfen	
52.22.9	Erbringung von sonstigen Dienstleistungen für die Schifffahrt a. n. g.	
52.23	Erbringung von sonstigen Dienstleistungen für die Luftfahrt	Service activities incidental to air transportation
52.23.1	Betrieb von Flughäfen und Landeplätzen für Luftfahrzeuge	
52.23.9	Erbringung von sonstigen Dienstleistungen für die Luftfahrt a. n. g.	
52.24	Frachtumschlag	Cargo handling
52.24.0	Frachtumschlag	Cargo handling
52.25	Erbringung von Logistikdienstleistungen	Logistics service activities
52.25.0	Erbringung von Logistikdienstleistungen	Logistics service activities
52.26	Erbringung von sonstigen Dienstleistungen für den Verkehr	Other support activities for transportation
52.26.1	Speditionen	
52.26.9	Erbringung von sonstigen Dienstleistungen für den Verkehr a. n. g.	
52.3	Vermittlungstätigkeiten für den Verkehr	Intermediation service activities for transportation
52.31	Vermittlungstätigkeiten für die Güterbeförderung	Intermediation service activities for freight transportation
52.31.0	Vermittlungstätigkeiten für die Güterbeförderung	Intermediation service activities for freight transportation
52.32	Vermittlungstätigkeiten für die Personenbeförderung	Intermediation service activities for passenger transportation
52.32.0	Vermittlungstätigkeiten für die Personenbeförderung	Intermediation service activities for passenger transportation
53	Post-, Kurier- und Expressdienste	Postal and courier activities
53.1	Postdienste von Universaldienstleistungsanbietern	Postal activities under universal service obligation
53.10	Postdienste von Universaldienstleistungsanbietern	Postal activities under universal service obligation
53.10.0	Postdienste von Universaldienstleistungsanbietern	Postal activities under universal service obligation
53.2	Sonstige Post-, Kurier- und Expressdienste	Other postal and courier activities
53.20	Sonstige Post-, Kurier- und Expressdienste	Other postal and courier activities
53.20.1	Briefdienste	
53.20.2	Paket- und Expressdienste	
53.20.3	Kurierdienste	
53.20.4	Lieferdienste	
53.20.9	Sonstige Post-, Kurier- und Expressdienste a. n. g.	
53.3	Vermittlungstätigkeiten für Post-, Kurier- und Expressdienstleistungen	Intermediation service activities for postal and courier activities
53.30	Vermittlungstätigkeiten für Post-, Kurier- und Expressdienstleistungen	Intermediation service activities for postal and courier activities
53.30.0	Vermittlungstätigkeiten für Post-, Kurier- und Expressdienstleistungen	Intermediation service activities for postal and courier activities
I	Gastgewerbe	Accommodation and food service activities
55	Beherbergung	Accommodation
55.1	Hotels, Gasthöfe und Pensionen	Hotels and similar accommodation
55.10	Hotels, Gasthöfe und Pensionen	Hotels and similar accommodation
55.10.1	Hotels (ohne Hotels garnis)	
55.10.2	Hotels garnis	
55.10.3	Gasthöfe	
55.10.4	Pensionen	
55.2	Ferienunterkünfte und ähnliche Beherbergungsstätten	Holiday and other short-stay accommodation
55.20	Ferienunterkünfte und ähnliche Beherbergungsstätten	Holiday and other short-stay accommodation
55.20.1	Erholungs- und Ferienheime	
55.20.2	Ferienzimmer, Ferienwohnungen, Ferienhäuser und Feriendörfer	
55.20.3	Jugendherbergen, Hostels und Hütten	
55.3	Campingplätze	Camping grounds and recreational vehicle parks
55.30	Campingplätze	Camping grounds and recreational vehicle parks
55.30.1	Camping- und Biwakplätze	
55.30.2	Stellplätze für Wohnmobile	
55.4	Vermittlungstätigkeiten für Beherbergungsdienstleistungen	Intermediation service activities for accommodation
55.40	Vermittlungstätigkeiten für Beherbergungsdienstleistungen	Intermediation service activities for accommodation
55.40.0	Vermittlungstätigkeiten für Beherbergungsdienstleistungen	Intermediation service activities for accommodation
55.9	Sonstige Beherbergungsstätten	Other accommodation
55.90	Sonstige Beherbergungsstätten	Other accommodation
55.90.0	Sonstige Beherbergungsstätten	Other accommodation
56	Gastronomie	Food and beverage service activities
56.1	Restaurants, Gaststätten, Imbissstuben, Cafés, Eissalons u. Ä.	Restaurants and mobile food service activities
56.11	Restaurants, Gaststätten, Imbissstuben, Cafés, Eissalons u. Ä.	Restaurant activities
56.11.1	Restaurants mit Bedienung	
56.11.2	Restaurants mit Selbstbedienung	
56.11.3	Imbissstuben u. Ä.	
56.11.4	Cafés	
56.11.5	Eissalons	
56.12	Mobile Gastronomie	Mobile food service activities
56.12.1	Mobile Gastronomie auf Jahrmärkten u. Ä.	
56.12.2	Sonstige mobile Gastronomie	
56.2	Caterer und Erbringung sonstiger Verpflegungsdienstleistungen	Event catering, contract catering service activities and other food service activities
56.21	Event-Caterer	Event catering activities
56.21.0	Event-Caterer	Event catering activities
56.22	Sonstige Caterer und Erbringung sonstiger Verpflegungsdienstleistungen	Contract catering service activities and other food service activities
56.22.0	Sonstige Caterer und Erbringung sonstiger Verpflegungsdienstleistungen	Contract catering service activities and other food service activities
56.3	Ausschank von Getränken	Beverage serving activities
56.30	Ausschank von Getränken	Beverage serving activities
56.30.1	Schankwirtschaften	
56.30.2	Diskotheken und Tanzlokale mit Getränkeausschank	
56.30.3	Bars und Vergnügungslokale	
56.30.4	Ausschank von Getränken auf Jahrmärkten u. Ä.	
56.30.9	Ausschank von Getränken a. n. g.	
56.4	Vermittlungstätigkeiten für gastronomische Dienstleistungen	Intermediation service activities for food and beverage services activities
56.40	Vermittlungstätigkeiten für gastronomische Dienstleistungen	Intermediation service activities for food and beverage services activities
56.40.0	Vermittlungstätigkeiten für gastronomische Dienstleistungen	Intermediation service activities for food and beverage services activities
J	Verlagswesen, Rundfunk sowie Erstellung und Verbreitung von Medieninhalten	Publishing, broadcasting, and content production and distribution activities
58	Verlagswesen	Publishing activities
58.1	Verlegen von Büchern und Zeitungen sowie sonstiges Verlagswesen, ohne Software	Publishing of books, newspapers and other publishing activities, except software publishing
58.11	Verlegen von Büchern	Publishing of books
58.11.0	Verlegen von Büchern	Publishing of books
58.12	Verlegen von Zeitungen	Publishing of newspapers
58.12.0	Verlegen von Zeitungen	Publishing of newspapers
58.13	Verlegen von Zeitschriften	Publishing of journals and periodicals
58.13.0	Verlegen von Zeitschriften	Publishing of journals and periodicals
58.19	Sonstiges Verlagswesen, ohne Software	Other publishing activities, except software publishing
58.19.0	Sonstiges Verlagswesen, ohne Software	Other publishing activities, except software publishing
58.2	Verlegen von Software	Software publishing
58.21	Verlegen von Computerspielen	Publishing of video games
58.21.0	Verlegen von Computerspielen	Publishing of video games
58.29	Verlegen von sonstiger Software	Other software publishing
58.29.0	Verlegen von sonstiger Software	Other software publishing
59	Herstellung, Verleih und Vertrieb von Filmen und Fernsehprogrammen; Kinos; Tonstudios und Verlegen von Musik	Motion picture, video and television programme production, sound recording and music publishing activities
59.1	Herstellung von Filmen und Fernsehprogrammen, deren Verleih und Vertrieb, Kinos	Motion picture, video and television programme activities
59.11	Herstellung von Filmen, Videofilmen und Fernsehprogrammen	Motion picture, video and television programme production activities
59.11.1	Herstellung von Vlogs	
59.11.2	Herstellung von sonstigen Videofilmen, von Filmen und Fernsehprogrammen	
59.12	Nachbearbeitung und sonstige Filmtechnik	Motion picture, video and television programme post-production activities
59.12.0	Nachbearbeitung und sonstige Filmtechnik	Motion picture, video and television programme post-production activities
59.13	Filmverleih und -vertrieb, nicht an private Haushalte	Motion picture and video distribution activities
59.13.0	Filmverleih und -vertrieb, nicht an private Haushalte	Motion picture and video distribution activities
59.14	Kinos	Motion picture projection activities
59.14.0	Kinos	Motion picture projection activities
59.2	Tonstudios; Herstellung von Hörfunkbeiträgen; Verlegen von bespielten Tonträgern und Musikalien	Sound recording and music publishing activities
59.20	Tonstudios; Herstellung von Hörfunkbeiträgen; Verlegen von bespielten Tonträgern und Musikalien	Sound recording and music publishing activities
59.20.1	Musikverlage	
59.20.2	Herstellung von Tonaufnahmen (Tonstudios)	
59.20.3	Veröffentlichung von Musikaufnahmen (Labels)	
60	Rundfunkveranstalter, Nachrichtenagenturen und sonstige Verbreitung von Medieninhalten	Programming, broadcasting, news agency and other content distribution activities
60.1	Hörfunkveranstalter und Verbreitung von Audioinhalten	Radio broadcasting and audio distribution activities
60.10	Hörfunkveranstalter und Verbreitung von Audioinhalten	Radio broadcasting and audio distribution activities
60.10.0	Hörfunkveranstalter und Verbreitung von Audioinhalten	Radio broadcasting and audio distribution activities
60.2	Fernsehveranstalter und Verbreitung von Videoinhalten	Television programming, broadcasting and video distribution activities
60.20	Fernsehveranstalter und Verbreitung von Videoinhalten	Television programming, broadcasting and video distribution activities
60.20.0	Fernsehveranstalter und Verbreitung von Videoinhalten	Television programming, broadcasting and video distribution activities
60.3	Nachrichtenagenturen und sonstige Verbreitung von Medieninhalten	News agency and other content distribution activities
60.31	Nachrichtenagenturen	News agency activities
60.31.0	Nachrichtenagenturen	News agency activities
60.39	Sonstige Verbreitung von Medieninhalten	Other content distribution activities
60.39.1	Online-Bereitstellung von Software	
60.39.2	Betrieb von Content-Sharing-Websites	
60.39.3	Verbreitung von Medieninhalten über Blogs	
60.39.9	Sonstige Verbreitung von Medieninhalten a. n. g.	
K	Telekommunikation, Softwareentwicklung, IT-Beratung und Erbringung sonstiger Dienstleistungen der Informationstechnologie und der Computerinfrastruktur	Telecommunication, computer programming, consulting, computing infrastructure and other information service activities
61	Telekommunikation	Telecommunication
61.1	Leitungsgebundene, drahtlose und satellitengestützte Telekommunikation	Wired, wireless, and satellite telecommunication activities
61.10	Leitungsgebundene, drahtlose und satellitengestützte Telekommunikation	Wired, wireless, and satellite telecommunication activities
61.10.1	Leitungsgebundene Telekommunikation	
61.10.2	Drahtlose Telekommunikation und Satellitentelekommunikation	
61.2	Wiederverkaufs- und Vermittlungstätigkeiten für die Telekommunikation	Telecommunication reselling activities and intermediation service activities for telecommunication
61.20	Wiederverkaufs- und Vermittlungstätigkeiten für die Telekommunikation	Telecommunication reselling activities and intermediation service activities for telecommunication
61.20.0	Wiederverkaufs- und Vermittlungstätigkeiten für die Telekommunikation	Telecommunication reselling activities and intermediation service activities for telecommunication
61.9	Sonstige Telekommunikation	Other telecommunication activities
61.90	Sonstige Telekommunikation	Other telecommunication activities
61.90.1	Internetserviceprovider	
61.90.2	Online-Kommunikationsdienste	
61.90.9	Sonstige Telekommunikation a. n. g.	
62	Erbringung von Dienstleistungen der Informationstechnologie	Computer programming, consultancy and related activities
62.1	Programmierungstätigkeiten	Computer programming activities
62.10	Programmierungstätigkeiten	Computer programming activities
62.10.1	Entwicklung und Programmierung von Internetpräsentationen	
62.10.2	Entwicklung und Programmierung von Computerspielen	
62.10.3	Entwicklung und Programmierung von Anwendungssoftware	
62.10.4	Entwicklung und Programmierung von künstlicher Intelligenz und maschinellem Lernen	
62.10.9	Programmierungstätigkeiten a. n. g.	
62.2	Erbringung von Dienstleistungen der IT-Beratung sowie des Betriebs von Datenverarbeitungseinrichtungen	Computer consultancy and computer facilities management activities
62.20	Erbringung von Dienstleistungen der IT-Beratung sowie des Betriebs von Datenverarbeitungseinrichtungen	Computer consultancy and computer facilities management activities
62.20.1	Erbringung von Beratungsleistungen auf dem Gebiet der Informationstechnologie	
62.20.2	Betrieb von Datenverarbeitungseinrichtungen für Dritte	
62.9	Erbringung von sonstigen Dienstleistungen der Informationstechnologie	Other information technology and computer service activities
62.90	Erbringung von sonstigen Dienstleistungen der Informationstechnologie	Other information technology and computer service activities
62.90.0	Erbringung von sonstigen Dienstleistungen der Informationstechnologie	Other information technology and computer service activities
63	Datenverarbeitung, Hosting und Erbringung sonstiger Informationsdienstleistungen	Computing infrastructure, data processing, hosting and other information service activities
63.1	Datenverarbeitung, Hosting und damit verbundene Tätigkeiten	Computing infrastructure, data processing, hosting and related activities
63.10	Datenverarbeitung, Hosting und damit verbundene Tätigkeiten	Computing infrastructure, data processing, hosting and related activities
63.10.1	Bereitstellung von Datenverarbeitungsdiensten	
63.10.2	Bereitstellung von IT-Infrastruktur, einschließlich Cloud-Infrastruktur	
63.10.9	Datenverarbeitung, Hosting und damit verbundene Tätigkeiten a. n. g.	
63.9	Web-Suchportale und Erbringung von sonstigen Informationsdienstleistungen	Web search portal activities and other information service activities
63.91	Web-Suchportale	Web search portal activities
63.91.0	Web-Suchportale	Web search portal activities
63.92	Erbringung von sonstigen Informationsdienstleistungen	Other information service activities
63.92.0	Erbringung von sonstigen Informationsdienstleistungen	Other information service activities
L	Erbringung von Finanz- und Versicherungsdienstleistungen	Financial and insurance activities
64	Erbringung von Finanzdienstleistungen	Financial service activities, except insurance and pension funding
64.1	Zentralbanken und Kreditinstitute	Monetary intermediation
64.11	Zentralbanken	Central banking
64.11.0	Zentralbanken	Central banking
64.19	Kreditinstitute, ohne Spezialkreditinstitute	Other monetary intermediation
64.19.1	Kreditbanken einschließlich Zweigstellen ausländischer Banken	
64.19.2	Kreditinstitute des Sparkassensektors	
64.19.3	Kreditinstitute des Genossenschaftssektors	
64.19.4	Realkreditinstitute	
64.19.5	Kreditinstitute mit Sonderaufgaben	
64.19.6	Bausparkassen	
64.2	Beteiligungsgesellschaften und Finanzierungs-Conduits	Activities of holding companies and financing conduits
64.21	Beteiligungsgesellschaften	Activities of holding companies
64.21.0	Beteiligungsgesellschaften	Activities of holding companies
64.22	Finanzierungs-Conduits	Activities of financing conduits
64.22.0	Finanzierungs-Conduits	Activities of financing conduits
64.3	Treuhand- und sonstige Fonds u. ä. Finanzinstitutionen	Activities of trusts, funds and similar financial entities
64.31	Investmentfonds	Activities of money market and non-money market investments funds
64.31.0	Investmentfonds	Activities of money market and non-money market investments funds
64.32	Treuhandfonds, Nachlass- und Treuhandkonten	Activities of trust, estate and agency accounts
64.32.0	Treuhandfonds, Nachlass- und Treuhandkonten	Activities of trust, estate and agency accounts
64.9	Sonstige Finanzierungsinstitutionen	Other financial service activities, except insurance and pension funding
64.91	Institutionen für Finanzierungsleasing	Financial leasing
64.91.0	Institutionen für Finanzierungsleasing	Financial leasing
64.92	Spezialkreditinstitute	Other credit granting
64.92.1	Institute für Factoring-Geschäfte	
64.92.2	Leihhäuser	
64.92.3	Sonstige Spezialkreditinstitute	
64.99	Sonstige Finanzdienstleistungen a. n. g.	Other financial service activities, except insurance and pension funding n.e.c.
64.99.1	Wagniskapital-Beteiligungsgesellschaften	
64.99.2	Verbriefungszweckgesellschaften a. n. g.	
64.99.9	Alle anderen Finanzdienstleistungen a. n. g.	
65	Versicherungen, Rückversicherungen und Pensionskassen, ohne Sozialversicherung	Insurance, reinsurance and pension funding, except compulsory social security
65.1	Versicherungen	Insurance
65.11	Lebensversicherung	Life insurance
65.11.0	Lebensversicherung	Life insurance
65.12	Nichtlebensversicherungen	Non-life insurance
65.12.1	Krankenversicherungen	
65.12.2	Schaden- und Unfallversicherungen	
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
66.12	Effekten- und Warenterminhandel	Security and commodity contracts brokerage
66.12.0	Effekten- und Warenterminhandel	Security and commodity contracts brokerage
66.19	Sonstige mit Finanzdienstleistungen verbundene Tätigkeiten	Other activities auxiliary to financial services, except insurance and pension funding
66.19.1	Verarbeitung von Zahlungs- und anderen Finanztransaktionen	
66.19.2	Vermittlung von Krediten	
66.19.9	Sonstige mit Finanzdienstleistungen verbundene Tätigkeiten a. n. g.	
66.2	Mit Versicherungsdienstleistungen und Pensionskassen verbundene Tätigkeiten	Activities auxiliary to insurance and pension funding
66.21	Risiko- und Schadensbewertung	Risk and damage evaluation
66.21.0	Risiko- und Schadensbewertung	Risk and damage evaluation
66.22	Tätigkeiten der Versicherungsvermittlung	Activities of insurance agents and brokers
66.22.1	Tätigkeiten von Versicherungsmaklerinnen und -maklern	
66.22.2	Tätigkeiten von Versicherungsvertreterinnen und -vertretern	
66.29	Mit Versicherungsdienstleistungen und Pensionskassen verbundene Tätigkeiten a. n. g.	Activities auxiliary to insurance and pension funding n.e.c.
66.29.0	Mit Versicherungsdienstleistungen und Pensionskassen verbundene Tätigkeiten a. n. g.	Activities auxiliary to insurance and pension funding n.e.c.
66.3	Fondsmanagement	Fund management activities
66.30	Fondsmanagement	Fund management activities
66.30.0	Fondsmanagement	Fund management activities
M	Grundstücks- und Wohnungswesen	Real estate activities
68	Grundstücks- und Wohnungswesen	Real estate activities
68.1	Kauf und Verkauf von eigenen Grundstücken, Gebäuden und Wohnungen sowie Erschließung von Grundstücken	Real estate activities with own property and development of building projects
68.11	Kauf und Verkauf von eigenen Grundstücken, Gebäuden und Wohnungen	Buying and selling of own real estate
68.11.1	Kauf und Verkauf von eigenen Wohngrundstücken, Wohngebäuden und Wohnungen	
68.11.2	Kauf und Verkauf von eigenen Gewerbegrundstücken und Nichtwohngebäuden	
68.12	Erschließung von Grundstücken; Bauträger	Development of building projects
68.12.1	Erschließung von unbebauten Grundstücken	
68.12.2	Bauträger für Wohngebäude	
68.12.3	Bauträger für andere Gebäude und Bauwerke	
68.2	Vermietung, Verpachtung von eigenen oder geleasten Grundstücken, Gebäuden und Wohnungen	Rental and operating of own or leased real estate
68.20	Vermietung, Verpachtung von eigenen oder geleasten Grundstücken, Gebäuden und Wohnungen	Rental and operating of own or leased real estate
68.20.1	Vermietung, Verpachtung von eigenen oder geleasten Wohngrundstücken, Wohngebäuden und Wohnungen	
68.20.2	Vermietung, Verpachtung von eigenen oder geleasten Gewerbegrundstücken und Nichtwohngebäuden	
68.3	Vermittlung und Verwaltung von Grundstücken, Gebäuden und Wohnungen für Dritte	Real estate activities on a fee or contract basis
68.31	Vermittlung von Grundstücken, Gebäuden und Wohnungen für Dritte	Intermediation service activities for real estate activities
68.31.1	Vermittlung von Wohngrundstücken, Wohngebäuden und Wohnungen für Dritte	
68.31.2	Vermittlung von Gewerbegrundstücken und Nichtwohngebäuden für Dritte	
68.32	Verwaltung von Grundstücken, Gebäuden und Wohnungen für Dritte	Other real estate activities on a fee or contract basis
68.32.1	Verwaltung von Wohngrundstücken, Wohngebäuden und Wohnungen für Dritte	
68.32.2	Verwaltung von Gewerbegrundstücken und Nichtwohngebäuden für Dritte	
N	Erbringung von wissenschaftlichen und technischen Dienstleistungen	Professional, scientific and technical activities
69	Rechts- und Steuerberatung, Wirtschaftsprüfung	Legal and accounting activities
69.1	Rechtsberatung	Legal activities
69.10	Rechtsberatung	Legal activities
69.10.1	Rechtsanwaltskanzleien und Notariate	
69.10.2	Patentanwaltskanzleien	
69.10.3	Erbringung sonstiger juristischer Dienstleistungen	
69.2	Wirtschaftsprüfung und Steuerberatung; Buchführung	Accounting, bookkeeping and auditing activities; tax consultancy
69.20	Wirtschaftsprüfung und Steuerberatung; Buchführung	Accounting, bookkeeping and auditing activities; tax consultancy
69.20.1	Praxen von Wirtschaftsprüferinnen und -prüfern, vereidigten Buchprüferinnen und -prüfern, Wirtschaftsprüfungsgesellschaften und Buchprüfungsgesellschaften	
69.20.2	Praxen von Steuerberaterinnen und -beratern, Steuerbevollmächtigten sowie steuerberatende Berufsausübungsgesellschaften	
69.20.3	Buchführung ohne Datenverarbeitungsdienste	
70	Verwaltung und Führung von Unternehmen und Betrieben; Unternehmensberatung	Activities of head offices and management consultancy
70.1	Verwaltung und Führung von Unternehmen und Betrieben	Activities of head offices
70.10	Verwaltung und Führung von Unternehmen und Betrieben	Activities of head offices
70.10.1	Managementtätigkeiten von Holdinggesellschaften mit überwiegend finanziellem Anteilsbesitz	
70.10.2	Managementtätigkeiten von Holdinggesellschaften mit aktivem Versicherungsgeschäft	
70.10.3	Managementtätigkeiten von sonstigen Holdinggesellschaften	
70.10.4	Sonstige Verwaltung und Führung von Unternehmen und Betrieben	
70.2	Unternehmensberatung	Business and other management consultancy activities
70.20	Unternehmensberatung	Business and other management consultancy activities
70.20.0	Unternehmensberatung	Business and other management consultancy activities
71	Tätigkeiten von Architektur- und Ingenieurbüros; technische, physikalische und chemische Untersuchung	Architectural and engineering activities; technical testing and analysis
71.1	Tätigkeiten von Architektur- und Ingenieurbüros	Architectural and engineering activities and related technical consultancy
71.11	Tätigkeiten von Architekturbüros	Architectural activities
71.11.1	Architekturbüros für Hochbau	
71.11.2	Büros für Innenarchitektur	
71.11.3	Architekturbüros für Orts-, Regional- und Landesplanung	
71.11.4	Architekturbüros für Garten- und Landschaftsgestaltung	
71.12	Tätigkeiten von Ingenieurbüros	Engineering activities and related technical consultancy
71.12.1	Ingenieurbüros für bautechnische Gesamtplanung von Ingenieurbauwerken und Verkehrsanlagen	
71.12.2	Ingenieurbüros für Tragwerksplanung	
71.12.3	Ingenieurbüros für Fachplanung von technischer Gebäudeausrüstung	
71.12.4	Ingenieurbüros für Fachplanung von sonstigen technischen Anlagen	
71.12.5	Vermessungsbüros	
71.12.6	Sonstige Ingenieurbüros	
71.2	Technische, physikalische und chemische Untersuchung	Technical testing and analysis
71.20	Technische, physikalische und chemische Untersuchung	Technical testing and analysis
71.20.0	Technische, physikalische und chemische Untersuchung	Technical testing and analysis
72	Forschung und Entwicklung	Scientific research and development
72.1	Forschung und Entwicklung im Bereich Natur-, Ingenieur-, Agrarwissenschaften und Medizin	Research and experimental development on natural sciences and engineering
72.10	Forschung und Entwicklung im Bereich Natur-, Ingenieur-, Agrarwissenschaften und Medizin	Research and experimental development on natural sciences and engineering
72.10.1	Forschung und Entwicklung im Bereich Biotechnologie	
72.10.2	Sonstige Forschung und Entwicklung im Bereich Natur-, Ingenieur-, Agrarwissenschaften und Medizin	
72.2	Forschung und Entwicklung im Bereich Rechts-, Wirtschafts- und Sozialwissenschaften sowie im Bereich Sprach-, Kultur- und Kunstwissenschaften	Research and experimental development on social sciences and humanities
72.20	Forschung und Entwicklung im Bereich Rechts-, Wirtschafts- und Sozialwissenschaften sowie im Bereich Sprach-, Kultur- und Kunstwissenschaften	Research and experimental development on social sciences and humanities
72.20.0	Forschung und Entwicklung im Bereich Rechts-, Wirtschafts- und Sozialwissenschaften sowie im Bereich Sprach-, Kultur- und Kunstwissenschaften	Research and experimental development on social sciences and humanities
73	Werbung und Marktforschung sowie Public-Relations-Beratung	Activities of advertising, market research and public relations
73.1	Werbung	Advertising
73.11	Tätigkeiten von Werbeagenturen	Activities of advertising agencies
73.11.0	Tätigkeiten von Werbeagenturen	Activities of advertising agencies
73.12	Vermarktung und Vermittlung von Werbezeiten und Werbeflächen	Media representation
73.12.0	Vermarktung und Vermittlung von Werbezeiten und Werbeflächen	Media representation
73.2	Markt- und Meinungsforschung	Market research and public opinion polling
73.20	Markt- und Meinungsforschung	Market research and public opinion polling
73.20.0	Markt- und Meinungsforschung	Market research and public opinion polling
73.3	Public-Relations-Beratung	Public relations and communication activities
73.30	Public-Relations-Beratung	Public relations and communication activities
73.30.0	Public-Relations-Beratung	Public relations and communication activities
74	Sonstige wissenschaftliche und technische Tätigkeiten	Other professional, scientific and technical activities
74.1	Ateliers für Textil-, Schmuck-, Grafik- u. ä. Design	Specialised design activities
74.11	Industrie-, Produkt- und Modedesign	Industrial product and fashion design activities
74.11.1	Industrie- und Produktdesign	
74.11.2	Modedesign	
74.12	Grafik- und Kommunikationsdesign	Graphic design and visual communication activities
74.12.0	Grafik- und Kommunikationsdesign	Graphic design and visual communication activities
74.13	Innenraumdesign und Raumgestaltung	Interior design activities
74.13.0	Innenraumdesign und Raumgestaltung	Interior design activities
74.14	Sonstige spezialisierte Designtätigkeiten	Other specialised design activities
74.14.0	Sonstige spezialisierte Designtätigkeiten	Other specialised design activities
74.2	Fotografie und Fotolabors	Photographic activities
74.20	Fotografie und Fotolabors	Photographic activities
74.20.1	Fotografie	
74.20.2	Bildentwicklung, -bearbeitung und Erbringung sonstiger fotografischer Dienstleistungen	
74.3	Übersetzen und Dolmetschen	Translation and interpretation activities
74.30	Übersetzen und Dolmetschen	Translation and interpretation activities
74.30.1	Übersetzen	
74.30.2	Dolmetschen	
74.9	Sonstige wissenschaftliche und technische Tätigkeiten a. n. g.	Other professional, scientific and technical activities n.e.c.
74.91	Erbringung von Vermittlungs- und Vermarktungsdienstleistungen für Patente	Patent brokering and marketing service activities
74.91.1	Verwertungsgesellschaften zur Wahrnehmung von Urheberrechten und verwandten Schutzrechten	
74.91.2	Erbringung sonstiger Vermittlungs- und Vermarktungsdienstleistungen für Patente	
74.99	Alle anderen wissenschaftlichen und technischen Tätigkeiten a. n. g.	All other professional, scientific and technical activities n.e.c.
74.99.1	Künstler- und Modelagenturen	
74.99.9	Alle anderen Tätigkeiten typischerweise freiberuflicher, wissenschaftlicher oder technischer Art a. n. g. (ohne Künstler- und Modelagenturen)	
75	Veterinärwesen	Veterinary activities
75.0	Veterinärwesen	Veterinary activities
75.00	Veterinärwesen	Veterinary activities
75.00.1	Tierärztliche Praxen	
75.00.9	Veterinärwesen a. n. g.	
O	Erbringung von sonstigen wirtschaftlichen Dienstleistungen	Administrative and support service activities
77	Vermietung und Leasing	Rental and leasing activities
77.1	Vermietung von Kraftwagen	Rental and leasing of motor vehicles
77.11	Vermietung von Kraftwagen mit einem Gesamtgewicht von 3,5 t oder weniger	Rental and leasing of cars and light motor vehicles
77.11.1	Vermietung von Kraftwagen mit einem Gesamtgewicht von 3,5 t oder weniger mittels Carsharing	
77.11.2	Sonstige Vermietung von Kraftwagen mit einem Gesamtgewicht von 3,5 t oder weniger	
77.12	Vermietung von Kraftwagen mit einem Gesamtgewicht von mehr als 3,5 t	Rental and leasing of trucks
77.12.0	Vermietung von Kraftwagen mit einem Gesamtgewicht von mehr als 3,5 t	Rental and leasing of trucks
77.2	Vermietung von Gebrauchsgütern	Rental and leasing of personal and household goods
77.21	Vermietung von Sport- und Freizeitgeräten	Rental and leasing of recreational and sports goods
77.21.0	Vermietung von Sport- und Freizeitgeräten	Rental and leasing of recreational and sports goods
77.22	Vermietung von sonstigen Gebrauchsgütern	Rental and leasing of other personal and household goods
77.22.0	Vermietung von sonstigen Gebrauchsgütern	Rental and leasing of other personal and household goods
77.3	Vermietung von Maschinen, Geräten und sonstigen beweglichen Sachen	Rental and leasing of other machinery, equipment and tangible goods
77.31	Vermietung von landwirtschaftlichen Maschinen und Geräten	Rental and leasing of agricultural machinery and equipment
77.31.0	Vermietung von landwirtschaftlichen Maschinen und Geräten	Rental and leasing of agricultural machinery and equipment
77.32	Vermietung von Baumaschinen und -geräten	Rental and leasing of construction and civil engineering machinery and equipment
77.32.0	Vermietung von Baumaschinen und -geräten	Rental and leasing of construction and civil engineering machinery and equipment
77.33	Vermietung von Büromaschinen, Datenverarbeitungsgeräten und -einrichtungen	Rental and leasing of office machinery, equipment and computers
77.33.0	Vermietung von Büromaschinen, Datenverarbeitungsgeräten und -einrichtungen	Rental and leasing of office machinery, equipment and computers
77.34	Vermietung von Wasserfahrzeugen	Rental and leasing of water transport equipment
77.34.0	Vermietung von Wasserfahrzeugen	Rental and leasing of water transport equipment
77.35	Vermietung von Luftfahrzeugen	Rental and leasing of air transport equipment
77.35.0	Vermietung von Luftfahrzeugen	Rental and leasing of air transport equipment
77.39	Vermietung von sonstigen Maschinen, Geräten und beweglichen Sachen a. n. g.	Rental and leasing of other machinery, equipment and tangible goods n.e.c.
77.39.1	Vermietung von Schienenfahrzeugen	
77.39.9	Vermietung von sonstigen Maschinen, Geräten und beweglichen Sachen a. n. g.	
77.4	Leasing von nichtfinanziellen immateriellen Vermögensgütern, ohne Copyrights	Leasing of intellectual property and similar products, except copyrighted works
77.40	Leasing von nichtfinanziellen immateriellen Vermögensgütern, ohne Copyrights	Leasing of intellectual property and similar products, except copyrighted works
77.40.0	Leasing von nichtfinanziellen immateriellen Vermögensgütern, ohne Copyrights	Leasing of intellectual property and similar products, except copyrighted works
77.5	Vermittlungstätigkeiten für die Vermietung und das Leasing von beweglichen Sachen und nichtfinanziellen immateriellen Vermögenswerten	Intermediation service activities for rental and leasing of tangible goods and non-financial intangible assets
77.51	Vermittlungstätigkeiten für die Vermietung und das Leasing von Autos, Wohnmobilen und Anhängern	Intermediation service activities for rental and leasing of cars, motorhomes and trailers
77.51.0	Vermittlungstätigkeiten für die Vermietung und das Leasing von Autos, Wohnmobilen und Anhängern	Intermediation service activities for rental and leasing of cars, motorhomes and trailers
77.52	Vermittlungstätigkeiten für die Vermietung und das Leasing von sonstigen beweglichen Sachen und nichtfinanziellen immateriellen Vermögensgütern	Intermediation service activities for rental and leasing of other tangible goods and non-financial intangible assets
77.52.0	Vermittlungstätigkeiten für die Vermietung und das Leasing von sonstigen beweglichen Sachen und nichtfinanziellen immateriellen Vermögensgütern	Intermediation service activities for rental and leasing of other tangible goods and non-financial intangible assets
78	Vermittlung und Überlassung von Arbeitskräften	Employment activities
78.1	Vermittlung von Arbeitskräften	Activities of employment placement agencies
78.10	Vermittlung von Arbeitskräften	Activities of employment placement agencies
78.10.0	Vermittlung von Arbeitskräften	Activities of employment placement agencies
78.2	Überlassung von Arbeitskräften und sonstige Personaldienstleistungen	Temporary employment agency activities and other human resource provisions
78.20	Überlassung von Arbeitskräften und sonstige Personaldienstleistungen	Temporary employment agency activities and other human resource provisions
78.20.1	Befristete Überlassung von Arbeitskräften	
78.20.2	Sonstige Überlassung von Arbeitskräften	
79	Reisebüros, Reiseveranstalter und Erbringung sonstiger Reservierungsdienstleistungen	Travel agency, tour operator and other reservation service and related activities
79.1	Reisebüros und Reiseveranstalter	Travel agency and tour operator activities
79.11	Reisebüros	Travel agency activities
79.11.0	Reisebüros	Travel agency activities
79.12	Reiseveranstalter	Tour operator activities
79.12.0	Reiseveranstalter	Tour operator activities
79.9	Erbringung sonstiger Reservierungsdienstleistungen	Other reservation service and related activities
79.90	Erbringung sonstiger Reservierungsdienstleistungen	Other reservation service and related activities
79.90.1	Reiseleiter und Gästeführer	
79.90.9	Erbringung sonstiger reisebezogener Dienstleistungen a. n. g.	
80	Wach- und Sicherheitsdienste sowie Detekteien	Investigation and security activities
80.0	Wach- und Sicherheitsdienste sowie Detekteien	Investigation and security activities
80.01	Private Wach- und Sicherheitsdienste sowie Detekteien	Investigation and private security activities
80.01.1	Detekteien	
80.01.2	Geld- und Wertdienste	
80.01.3	Luftsicherheitsdienste	
80.01.4	Private Wach- und Sicherheitsdienste für Veranstaltungen	
80.01.5	Sonstige private Wach- und Sicherheitsdienste	
80.09	Sicherheitsdienste a. n. g.	Security activities n.e.c.
80.09.0	Sicherheitsdienste a. n. g.	Security activities n.e.c.
81	Gebäudebetreuung; Garten- und Landschaftsbau	Services to buildings and landscape activities
81.1	Hausmeisterdienste	Combined facilities support activities
81.10	Hausmeisterdienste	Combined facilities support activities
81.10.0	Hausmeisterdienste	Combined facilities support activities
81.2	Reinigung von Gebäuden, Straßen und Verkehrsmitteln	Cleaning activities
81.21	Allgemeine Gebäudereinigung	General cleaning of buildings
81.21.0	Allgemeine Gebäudereinigung	General cleaning of buildings
81.22	Spezielle Reinigung von Gebäuden und Reinigung von Maschinen	Other building and industrial cleaning activities
81.22.1	Schornsteinreinigung	
81.22.2	Sonstige spezielle Reinigung von Gebäuden und Maschinen	
81.23	Sonstige Reinigung	Other cleaning activities
81.23.1	Reinigung von Verkehrsmitteln	
81.23.2	Desinfektion und Schädlingsbekämpfung	
81.23.9	Sonstige Reinigung a. n. g.	
81.3	Garten- und Landschaftsbau sowie Erbringung von sonstigen gärtnerischen Dienstleistungen	Landscape service activities
81.30	Garten- und Landschaftsbau sowie Erbringung von sonstigen gärtnerischen Dienstleistungen	Landscape service activities
81.30.1	Garten- und Landschaftsbau	
81.30.2	Erbringung von sonstigen gärtnerischen Dienstleistungen	
82	Erbringung von wirtschaftlichen Dienstleistungen für Unternehmen und Privatpersonen	Office administrative, office support and other business support activities
82.1	Sekretariats- und Schreibdienste, Copy-Shops	Office administrative and support activities
82.10	Sekretariats- und Schreibdienste, Copy-Shops	Office administrative and support activities
82.10.0	Sekretariats- und Schreibdienste, Copy-Shops	Office administrative and support activities
82.2	Call Centers	Activities of call centres
82.20	Call Centers	Activities of call centres
82.20.0	Call Centers	Activities of call centres
82.3	Messe-, Kongress- und Business-Event-Veranstalter	Organisation of conventions and trade shows
82.30	Messe-, Kongress- und Business-Event-Veranstalter	Organisation of conventions and trade shows
82.30.0	Messe-, Kongress- und Business-Event-Veranstalter	Organisation of conventions and trade shows
82.4	Vermittlungstätigkeiten für die Erbringung von wirtschaftlichen Dienstleistungen für Unternehmen und Privatpersonen a. n. g.	Intermediation service activities for business support service activities n.e.c.
82.40	Vermittlungstätigkeiten für die Erbringung von wirtschaftlichen Dienstleistungen für Unternehmen und Privatpersonen a. n. g.	Intermediation service activities for business support service activities n.e.c.
82.40.1	Erbringung von Reservierungsdienstleistungen für Theater-, Sport- und Unterhaltungsveranstaltungen	
82.40.9	Sonstige Vermittlungstätigkeiten für die Erbringung von wirtschaftlichen Dienstleistungen für Unternehmen und Privatpersonen a. n. g.	
82.9	Erbringung wirtschaftlicher Dienstleistungen für Unternehmen und Privatpersonen a. n. g.	Business support service activities n.e.c.
82.91	Inkassobüros und Auskunfteien	Activities of collection agencies and credit bureaus
82.91.1	Inkassobüros	
82.91.2	Auskunfteien	
82.92	Abfüllen und Verpacken	Packaging activities
82.92.0	Abfüllen und Verpacken	Packaging activities
82.99	Erbringung sonstiger wirtschaftlicher Dienstleistungen für Unternehmen und Privatpersonen a. n. g.	Other business support service activities n.e.c.
82.99.1	Erbringung von Fundraising-Dienstleistungen	
82.99.9	Erbringung von allen anderen wirtschaftlichen Dienstleistungen für Unternehmen und Privatpersonen a. n. g.	
P	Öffentliche Verwaltung, Verteidigung; Sozialversicherung	Public administration and defence; compulsory social security
84	Öffentliche Verwaltung, Verteidigung; Sozialversicherung	Public administration and defence; compulsory social security
84.1	Öffentliche Verwaltung	Administration of the State and the economic, social and environmental policies of the community
84.11	Allgemeine öffentliche Verwaltung	General public administration activities
84.11.0	Allgemeine öffentliche Verwaltung	General public administration activities
84.12	Öffentliche Verwaltung auf den Gebieten Gesundheitswesen, Bildung, Kultur und Sozialwesen	Regulation of health care, education, cultural services and other social services
84.12.1	Öffentliche Verwaltung des Gesundheitswesens	
84.12.2	Öffentliche Verwaltung der Bildung	
84.12.3	Öffentliche Verwaltung der Kultur und des Sports	
84.12.4	Öffentliche Verwaltung des Sozialwesens	
84.12.5	Öffentliche Verwaltung des Umwelt- und Naturschutzes	
84.12.9	Öffentliche Verwaltung a. n. g.	
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
Q	Erziehung und Unterricht	Education
85	Erziehung und Unterricht	Education
85.1	Kindergärten und Vorschulen	Pre-primary education
85.10	Kindergärten und Vorschulen	Pre-primary education
85.10.1	Kinderkrippen und Kindertagespflege für Kinder unter 3 Jahren	
85.10.2	Kindergärten	
85.10.3	Vorklassen, Schulkindergärten	
85.2	Grundschulen	Primary education
85.20	Grundschulen	Primary education
85.20.0	Grundschulen	Primary education
85.3	Weiterführende Schulen und postsekundärer, nicht tertiärer Unterricht	Secondary and post-secondary non-tertiary education
85.31	Allgemeinbildende weiterführende Schulen	General secondary education
85.31.1	Allgemeinbildende Schulen des Sekundarbereichs I	
85.31.2	Allgemeinbildende weiterführende Schulen des Sekundarbereichs II	
85.32	Berufsbildende weiterführende Schulen	Vocational secondary education
85.32.0	Berufsbildende weiterführende Schulen	Vocational secondary education
85.33	Postsekundärer, nicht tertiärer Unterricht	Post-secondary non-tertiary education
85.33.1	Postsekundärer, nicht tertiärer Unterricht in Schulen des Gesundheitswesens	
85.33.2	Postsekundärer, nicht tertiärer Unterricht in Schulen des Sozialwesens	
85.33.3	Sonstiger postsekundärer, nicht tertiärer Unterricht	
85.4	Tertiärer Unterricht	Tertiary education
85.40	Tertiärer Unterricht	Tertiary education
85.40.1	Universitäten	
85.40.2	Fachhochschulen, Duale Hochschulen, Verwaltungsfachhochschulen	
85.40.3	Aufstiegsfortbildung, Schulen der beruflichen Fortbildung	
85.40.9	Einrichtungen des tertiären Bildungsbereichs a. n. g.	
85.5	Sonstiger Unterricht	Other education
85.51	Sport- und Freizeitunterricht	Sports and recreation education
85.51.0	Sport- und Freizeitunterricht	Sports and recreation education
85.52	Kulturunterricht	Cultural education
85.52.0	Kulturunterricht	Cultural education
85.53	Fahr- und Flugschulen	Driving school activities
85.53.1	Fahrschulen	
85.53.2	Sportboot- und Segelschulen	
85.53.3	Flugschulen	
85.59	Sonstiger Unterricht a. n. g.	Other education n.e.c.
85.59.1	Allgemeine und politische Erwachsenenbildung	
85.59.2	Berufliche Erwachsenenbildung	
85.59.9	Erbringung von allen anderen Unterrichtsdienstleistungen a. n. g.	
85.6	Erbringung von Dienstleistungen für Erziehung und Unterricht	Educational support activities
85.61	Vermittlungstätigkeiten für Erziehung und Unterricht	Intermediation service activities for courses and tutors
85.61.0	Vermittlungstätigkeiten für Erziehung und Unterricht	Intermediation service activities for courses and tutors
85.69	Erbringung von Dienstleistungen für Erziehung und Unterricht a. n. g.	Educational support activities n.e.c.
85.69.0	Erbringung von Dienstleistungen für Erziehung und Unterricht a. n. g.	Educational support activities n.e.c.
R	Gesundheits- und Sozialwesen	Human health and social work activities
86	Gesundheitswesen	Human health activities
86.1	Krankenhäuser	Hospital activities
86.10	Krankenhäuser	Hospital activities
86.10.1	Krankenhäuser (ohne Hochschulkliniken, Vorsorge- und Rehabilitationskliniken)	
86.10.2	Hochschulkliniken	
86.10.3	Vorsorge- und Rehabilitationskliniken	
86.2	Arzt- und Zahnarztpraxen	Medical and dental practice activities
86.21	Arztpraxen für Allgemeinmedizin	General medical practice activities
86.21.0	Arztpraxen für Allgemeinmedizin	General medical practice activities
86.22	Facharztpraxen	Medical specialists activities
86.22.0	Facharztpraxen	Medical specialists activities
86.23	Zahnarztpraxen	Dental practice care activities
86.23.0	Zahnarztpraxen	Dental practice care activities
86.9	Sonstiges Gesundheitswesen	Other human health activities
86.91	Erbringung von Dienstleistungen der diagnostischen Bildgebung sowie von medizinischen Laboratorien	Diagnostic imaging services and medical laboratory activities
86.91.1	Erbringung von Dienstleistungen der diagnostischen Bildgebung	
86.91.2	Erbringung von Dienstleistungen von medizinischen Laboratorien	
86.92	Rettungs- und Krankentransportdienste	Patient transportation by ambulance
86.92.0	Rettungs- und Krankentransportdienste	Patient transportation by ambulance
86.93	Erbringung von Dienstleistungen von Psychotherapeutinnen und -therapeuten, klinischen und Gesundheitspsychologinnen und -psychologen, ohne ärztliche Therapien	Activities of psychologists and psychotherapists, except medical doctors
86.93.0	Erbringung von Dienstleistungen von Psychotherapeutinnen und -therapeuten, klinischen und Gesundheitspsychologinnen und -psychologen, ohne ärztliche Therapien	Activities of psychologists and psychotherapists, except medical doctors
86.94	Krankenpflege, Geburtshilfe und Hebammen	Nursing and midwifery activities
86.94.1	Ambulante Pflegedienste	
86.94.2	Geburtshilfe und Hebammen	
86.95	Erbringung von physiotherapeutischen Dienstleistungen	Physiotherapy activities
86.95.1	Erbringung von physiotherapeutischen Dienstleistungen (ohne Ergotherapie)	
86.95.2	Erbringung von ergotherapeutischen Dienstleistungen	
86.96	Traditionelle, komplementäre und alternative medizinische Tätigkeiten	Traditional, complementary and alternative medicine activities
86.96.0	Traditionelle, komplementäre und alternative medizinische Tätigkeiten	Traditional, complementary and alternative medicine activities
86.97	Vermittlungstätigkeiten für medizinische, zahnärztliche und andere Gesundheitstätigkeiten	Intermediation service activities for medical, dental and other human health services
86.97.0	Vermittlungstätigkeiten für medizinische, zahnärztliche und andere Gesundheitstätigkeiten	Intermediation service activities for medical, dental and other human health services
86.99	Sonstiges Gesundheitswesen a. n. g.	Other human health activities n.e.c.
86.99.0	Sonstiges Gesundheitswesen a. n. g.	Other human health activities n.e.c.
87	Heime, ohne Erholungs- und Ferienheime	Residential care activities
87.1	Pflegeheime	Residential nursing care activities
87.10	Pflegeheime	Residential nursing care activities
87.10.1	Stationäre Einrichtungen zur palliativen Pflege	
87.10.2	Sonstige vollstationäre Pflegeeinrichtungen	
87.10.3	Sonstige teilstationäre Pflegeeinrichtungen	
87.2	Stationäre Einrichtungen zur psychosozialen Betreuung, Suchtbekämpfung	Residential care activities for persons living with or having a diagnosis of a mental illness or substance abuse
87.20	Stationäre Einrichtungen zur psychosozialen Betreuung, Suchtbekämpfung	Residential care activities for persons living with or having a diagnosis of a mental illness or substance abuse
87.20.0	Stationäre Einrichtungen zur psychosozialen Betreuung, Suchtbekämpfung	Residential care activities for persons living with or having a diagnosis of a mental illness or substance abuse
87.3	Seniorenwohnheime und Wohnheime für Menschen mit Behinderung	Residential care activities for older persons or persons with physical disabilities
87.30	Seniorenwohnheime und Wohnheime für Menschen mit Behinderung	Residential care activities for older persons or persons with physical disabilities
87.30.1	Seniorenwohnheime	
87.30.2	Wohnheime für Menschen mit Behinderung	
87.9	Sonstige Heime, ohne Erholungs- und Ferienheime, und Tätigkeiten für stationäre Betreuung	Other residential care activities
87.91	Vermittlungstätigkeiten für Heime und stationäre Betreuung	Intermediation service activities for residential care activities
87.91.0	Vermittlungstätigkeiten für Heime und stationäre Betreuung	Intermediation service activities for residential care activities
87.99	Sonstige Heime, ohne Erholungs- und Ferienheime, a. n. g.	Other residential care activities n.e.c.
87.99.1	Heime und Wohngruppen für Kinder und Jugendliche, stationäre Hilfen zur Erziehung	
87.99.9	Sonstige Heime a. n. g.	
88	Sozialwesen, ohne Heime	Social work activities without accommodation
88.1	Soziale Betreuung von älteren Menschen und von Menschen mit Behinderung	Social work activities without accommodation for older persons or persons with disabilities
88.10	Soziale Betreuung von älteren Menschen und von Menschen mit Behinderung	Social work activities without accommodation for older persons or persons with disabilities
88.10.1	Ambulante Betreuungsdienste für ältere Menschen	
88.10.2	Ambulante Betreuungsdienste für Menschen mit Behinderung	
88.10.3	Sonstige soziale Betreuung von älteren Menschen	
88.10.4	Sonstige soziale Betreuung von Menschen mit Behinderung	
88.9	Sonstiges Sozialwesen, ohne Heime	Other social work activities without accommodation
88.91	Tagesbetreuung von Kindern	Child day-care activities
88.91.1	Außerunterrichtliche Betreuung für Schulkinder (ohne Jugendarbeit)	
88.91.9	Tagesbetreuung von Kindern a. n. g.	
88.99	Sonstiges Sozialwesen a. n. g.	Other social work activities without accommodation n.e.c.
88.99.1	Jugendarbeit (auch Jugendsozialarbeit)	
88.99.2	Erziehungsberatung	
88.99.3	Sonstige soziale Beratungsdienste	
88.99.9	Sonstiges Sozialwesen a. n. g. (ohne Jugendarbeit und soziale Beratungsdienste)	
S	Kunst, Sport und Erholung	Arts, sports and recreation
90	Kunstschaffende Tätigkeiten und Tätigkeiten in der darstellenden Kunst	Arts creation and performing arts activities
90.1	Kunstschaffende Tätigkeiten	Arts creation activities
90.11	Literarisches Schaffen und Musikkomposition	Literary creation and musical composition activities
90.11.1	Musikkomposition und -bearbeitung	
90.11.2	Schriftstellerei	
90.11.3	Journalismus	
90.11.4	Sonstiges literarisches Schaffen	
90.12	Bildende Kunst	Visual arts creation activities
90.12.0	Bildende Kunst	Visual arts creation activities
90.13	Sonstige kunstschaffende Tätigkeiten	Other arts creation activities
90.13.0	Sonstige kunstschaffende Tätigkeiten	Other arts creation activities
90.2	Darstellende Kunst	Activities of performing arts
90.20	Darstellende Kunst	Activities of performing arts
90.20.1	Schauspiel	
90.20.2	Opern und Musicals	
90.20.3	Orchester, Chöre sowie sonstige Musikerinnen und Musiker	
90.20.4	Ballett	
90.20.5	Zirkus und Artistik	
90.20.6	Sonstige darstellende Kunst	
90.3	Erbringung von Dienstleistungen für kunstschaffende Tätigkeiten und darstellende Künste	Support activities to arts creation and performing arts
90.31	Betrieb von Einrichtungen für kunstschaffende Tätigkeiten und darstellende Künste	Operation of arts facilities and sites
90.31.1	Spielstätten für Schauspiel und Musiktheater	
90.31.2	Varietés und Kleinkunstbühnen	
90.31.3	Live-Musikspielstätten, Musikclubs und ähnliche soziokulturelle Zentren	
90.31.9	Betrieb von Einrichtungen für kunstschaffende Tätigkeiten und darstellende Künste a. n. g.	
90.39	Erbringung von sonstigen Dienstleistungen für kunstschaffende Tätigkeiten und darstellende Künste	Other support activities to arts and performing arts
90.39.1	Konzertveranstalter	
90.39.2	Theater-, Wort- und Literaturveranstalter	
90.39.3	Sonstige Entertainmentveranstalter	
90.39.9	Erbringung von sonstigen Dienstleistungen für kunstschaffende Tätigkeiten und darstellende Künste a. n. g.	
91	Bibliotheken, Archive, Museen, botanische und zoologische Gärten	Libraries, archives, museums and other cultural activities
91.1	Bibliotheken und Archive	Library and archive activities
91.11	Bibliotheken	Library activities
91.11.0	Bibliotheken	Library activities
91.12	Archive	Archive activities
91.12.0	Archive	Archive activities
91.2	Museen, Sammlungen, historische Stätten und Denkmäler	Museum, collection, historical site and monument activities
91.21	Museen und Sammlungen	Museum and collection activities
91.21.0	Museen und Sammlungen	Museum and collection activities
91.22	Historische Stätten und Denkmäler	Historical site and monument activities
91.22.0	Historische Stätten und Denkmäler	Historical site and monument activities
91.3	Konservierung, Restaurierung und sonstige unterstützende Tätigkeiten für das kulturelle Erbe	Conservation, restoration and other support activities for cultural heritage
91.30	Konservierung, Restaurierung und sonstige unterstützende Tätigkeiten für das kulturelle Erbe	Conservation, restoration and other support activities for cultural heritage
91.30.1	Konservierung und Restaurierung von kulturellem Erbe	
91.30.2	Sonstige unterstützende Tätigkeiten für das kulturelle Erbe	
91.4	Botanische und zoologische Gärten sowie Naturparks	Botanical and zoological garden and nature reserve activities
91.41	Botanische und zoologische Gärten	Botanical and zoological garden activities
91.41.0	Botanische und zoologische Gärten	Botanical and zoological garden activities
91.42	Naturparks	Nature reserve activities
91.42.0	Naturparks	Nature reserve activities
92	Spiel-, Wett- und Lotteriewesen	Gambling and betting activities
92.0	Spiel-, Wett- und Lotteriewesen	Gambling and betting activities
92.00	Spiel-, Wett- und Lotteriewesen	Gambling and betting activities
92.00.1	Spielhallen und Betrieb von Glücksspielautomaten	
92.00.2	Spielbanken und Spielklubs	
92.00.3	Online-Glücksspiele und -Wetten	
92.00.4	Sonstiges Spiel-, Wett- und Lotteriewesen	
93	Erbringung von Dienstleistungen des Sports, der Unterhaltung und der Erholung	Sports activities and amusement and recreation activities
93.1	Erbringung von Dienstleistungen des Sports	Sports activities
93.11	Betrieb von Sportanlagen	Operation of sports facilities
93.11.0	Betrieb von Sportanlagen	Operation of sports facilities
93.12	Sportvereine	Activities of sports clubs
93.12.0	Sportvereine	Activities of sports clubs
93.13	Fitnesszentren	Activities of fitness centres
93.13.0	Fitnesszentren	Activities of fitness centres
93.19	Erbringung von Dienstleistungen des Sports a. n. g.	Sports activities n.e.c.
93.19.0	Erbringung von Dienstleistungen des Sports a. n. g.	Sports activities n.e.c.
93.2	Erbringung von sonstigen Dienstleistungen der Unterhaltung und der Erholung	Amusement and recreation activities
93.21	Vergnügungs- und Themenparks	Activities of amusement parks and theme parks
93.21.0	Vergnügungs- und Themenparks	Activities of amusement parks and theme parks
93.29	Erbringung von sonstigen Dienstleistungen der Unterhaltung und der Erholung a. n. g.	Amusement and recreation activities n.e.c.
93.29.1	Betrieb von Fahr-, Spiel- und Schaugeschäften durch reisende Schaustellerinnen und Schausteller	
93.29.2	Erbringung von sonstigen Dienstleistungen für Veranstaltungen nicht künstlerischer Art	
93.29.9	Erbringung von allen anderen Dienstleistungen der Unterhaltung und der Erholung a. n. g.	
T	Erbringung von sonstigen Dienstleistungen	Other service activities
94	Interessenvertretungen sowie kirchliche und sonstige religiöse Vereinigungen, ohne Sozialwesen und Sport	Activities of membership organisations
94.1	Wirtschafts- und Arbeitgeberverbände, Berufsorganisationen	Activities of business, employers and professional membership organisations
94.11	Wirtschafts- und Arbeitgeberverbände	Activities of business and employers membership organisations
94.11.0	Wirtschafts- und Arbeitgeberverbände	Activities of business and employers membership organisations
94.12	Berufsorganisationen	Activities of professional membership organisations
94.12.0	Berufsorganisationen	Activities of professional membership organisations
94.2	Arbeitnehmervereinigungen	Activities of trade unions
94.20	Arbeitnehmervereinigungen	Activities of trade unions
94.20.0	Arbeitnehmervereinigungen	Activities of trade unions
94.9	Kirchliche Vereinigungen; politische Parteien sowie sonstige Interessenvertretungen und Vereinigungen	Activities of other membership organisations
94.91	Kirchliche und sonstige religiöse Vereinigungen	Activities of religious organisations
94.91.0	Kirchliche und sonstige religiöse Vereinigungen	Activities of religious organisations
94.92	Politische Parteien und Vereinigungen	Activities of political organisations
94.92.0	Politische Parteien und Vereinigungen	Activities of political organisations
94.99	Sonstige Interessenvertretungen und Vereinigungen a. n. g.	Activities of other membership organisations n.e.c.
94.99.1	Organisationen der Bildung, Wissenschaft und Forschung	
94.99.2	Organisationen der Kultur	
94.99.3	Verbraucherorganisationen	
94.99.4	Jugendorganisationen	
94.99.9	Alle anderen Interessenvertretungen und Vereinigungen a. n. g.	
95	Reparatur und Instandhaltung von Datenverarbeitungsgeräten und Gebrauchsgütern sowie von Kraftwagen und Krafträdern	Repair and maintenance of computers, personal and household goods, and motor vehicles and motorcycles
95.1	Reparatur und Instandhaltung von Datenverarbeitungs- und Telekommunikationsgeräten	Repair and maintenance of computers and communication equipment
95.10	Reparatur und Instandhaltung von Datenverarbeitungs- und Telekommunikationsgeräten	Repair and maintenance of computers and communication equipment
95.10.1	Reparatur und Instandhaltung von Datenverarbeitungsgeräten und peripheren Geräten	
95.10.2	Reparatur und Instandhaltung von Telekommunikationsgeräten	
95.2	Reparatur und Instandhaltung von Gebrauchsgütern	Repair and maintenance of personal and household goods
95.21	Reparatur und Instandhaltung von Geräten der Unterhaltungselektronik	Repair and maintenance of consumer electronics
95.21.0	Reparatur und Instandhaltung von Geräten der Unterhaltungselektronik	Repair and maintenance of consumer electronics
95.22	Reparatur und Instandhaltung von elektrischen Haushaltsgeräten und Gartengeräten	Repair and maintenance of household appliances and home and garden equipment
95.22.0	Reparatur und Instandhaltung von elektrischen Haushaltsgeräten und Gartengeräten	Repair and maintenance of household appliances and home and garden equipment
95.23	Reparatur und Instandhaltung von Schuhen und Lederwaren	Repair and maintenance of footwear and leather goods
95.23.0	Reparatur und Instandhaltung von Schuhen und Lederwaren	Repair and maintenance of footwear and leather goods
95.24	Reparatur und Instandhaltung von Möbeln und Einrichtungsgegenständen	Repair and maintenance of furniture and home furnishings
95.24.0	Reparatur und Instandhaltung von Möbeln und Einrichtungsgegenständen	Repair and maintenance of furniture and home furnishings
95.25	Reparatur und Instandhaltung von Uhren und Schmuck	Repair and maintenance of watches, clocks and jewellery
95.25.0	Reparatur und Instandhaltung von Uhren und Schmuck	Repair and maintenance of watches, clocks and jewellery
95.29	Reparatur und Instandhaltung von Gebrauchsgütern a. n. g.	Repair and maintenance of personal and household goods n.e.c.
95.29.0	Reparatur und Instandhaltung von Gebrauchsgütern a. n. g.	Repair and maintenance of personal and household goods n.e.c.
95.3	Reparatur und Instandhaltung von Kraftwagen und Krafträdern	Repair and maintenance of motor vehicles and motorcycles
95.31	Reparatur und Instandhaltung von Kraftwagen	Repair and maintenance of motor vehicles
95.31.1	Lackieren von Kraftwagen	
95.31.2	Autowaschanlagen	
95.31.3	Sonstige Instandhaltung und Reparatur von Kraftwagen mit einem zulässigen Gesamtgewicht von 3,5 t oder weniger	
95.31.4	Sonstige Instandhaltung und Reparatur von Kraftwagen mit einem zulässigen Gesamtgewicht von mehr als 3,5 t	
95.32	Reparatur und Instandhaltung von Krafträdern	Repair and maintenance of motorcycles
95.32.0	Reparatur und Instandhaltung von Krafträdern	Repair and maintenance of motorcycles
95.4	Vermittlungstätigkeiten für die Reparatur und Instandhaltung von Datenverarbeitungsgeräten und Gebrauchsgütern sowie von Kraftwagen und Krafträdern	Intermediation service activities for repair and maintenance of computers, personal and household goods, and motor vehicles and motorcycles
95.40	Vermittlungstätigkeiten für die Reparatur und Instandhaltung von Datenverarbeitungsgeräten und Gebrauchsgütern sowie von Kraftwagen und Krafträdern	Intermediation service activities for repair and maintenance of computers, personal and household goods, and motor vehicles and motorcycles
95.40.0	Vermittlungstätigkeiten für die Reparatur und Instandhaltung von Datenverarbeitungsgeräten und Gebrauchsgütern sowie von Kraftwagen und Krafträdern	Intermediation service activities for repair and maintenance of computers, personal and household goods, and motor vehicles and motorcycles
96	Erbringung von überwiegend persönlichen Dienstleistungen	Personal service activities
96.1	Wäscherei und chemische Reinigung	Washing and cleaning of textile and fur products
96.10	Wäscherei und chemische Reinigung	Washing and cleaning of textile and fur products
96.10.1	Wäscherei und chemische Reinigung für gewerbliche Kunden	
96.10.2	Wäscherei und chemische Reinigung für Privatkunden	
96.2	Frisör- und Kosmetiksalons, Day Spas u. Ä.	Hairdressing, beauty treatment, day spa and similar activities
96.21	Frisör- und Barbiersalons	Hairdressing and barber activities
96.21.0	Frisör- und Barbiersalons	Hairdressing and barber activities
96.22	Kosmetiksalons und ähnliche Schönheitsbehandlungen	Beauty care and other beauty treatment activities
96.22.0	Kosmetiksalons und ähnliche Schönheitsbehandlungen	Beauty care and other beauty treatment activities
96.23	Day Spas, Saunas, Dampfbäder	Day spa, sauna and steam bath activities
96.23.0	Day Spas, Saunas, Dampfbäder	Day spa, sauna and steam bath activities
96.3	Bestattungswesen	Funeral and related activities
96.30	Bestattungswesen	Funeral and related activities
96.30.1	Bestattungsinstitute	
96.30.2	Friedhöfe und Krematorien	
96.4	Vermittlungstätigkeiten für überwiegend persönliche Dienstleistungen	Intermediation service activities for personal services
96.40	Vermittlungstätigkeiten für überwiegend persönliche Dienstleistungen	Intermediation service activities for personal services
96.40.0	Vermittlungstätigkeiten für überwiegend persönliche Dienstleistungen	Intermediation service activities for personal services
96.9	Erbringung von sonstigen überwiegend persönlichen Dienstleistungen	Other personal service activities
96.91	Erbringung von haushaltsbezogenen Dienstleistungen	Provision of domestic personal service activities
96.91.0	Erbringung von haushaltsbezogenen Dienstleistungen	Provision of domestic personal service activities
96.99	Erbringung von sonstigen überwiegend persönlichen Dienstleistungen a. n. g.	Other personal service activities n.e.c.
96.99.1	Tätowier- und Piercingstudios	
96.99.2	Prostitution und Prostitutionsgewerbe	
96.99.3	Betreuungsdienste für Heimtiere	
96.99.9	Erbringung von allen anderen überwiegend persönlichen Dienstleistungen a. n. g.	
U	Private Haushalte mit Haushaltspersonal sowie Herstellung von Waren und Erbringung von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Activities of households as employers and undifferentiated goods – and service-producing activities of households for own use
97	Private Haushalte mit Hauspersonal	Activities of households as employers of domestic personnel
97.0	Private Haushalte mit Hauspersonal	Activities of households as employers of domestic personnel
97.00	Private Haushalte mit Hauspersonal	Activities of households as employers of domestic personnel
97.00.0	Private Haushalte mit Hauspersonal	Activities of households as employers of domestic personnel
98	Herstellung von Waren und Erbringung von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated goods- and service-producing activities of private households for own use
98.1	Herstellung von Waren durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated goods-producing activities of private households for own use
98.10	Herstellung von Waren durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated goods-producing activities of private households for own use
98.10.0	Herstellung von Waren durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated goods-producing activities of private households for own use
98.2	Erbringungen von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated service-producing activities of private households for own use
98.20	Erbringungen von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated service-producing activities of private households for own use
98.20.0	Erbringungen von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt	Undifferentiated service-producing activities of private households for own use
V	Exterritoriale Organisationen und Körperschaften	Activities of extraterritorial organisations and bodies
99	Exterritoriale Organisationen und Körperschaften	Activities of extraterritorial organisations and bodies
99.0	Exterritoriale Organisationen und Körperschaften	Activities of extraterritorial organisations and bodies
99.00	Exterritoriale Organisationen und Körperschaften	Activities of extraterritorial organisations and bodies
99.00.0	Exterritoriale Organisationen und Körperschaften	Activities of extraterritorial organisations and bodies`;
