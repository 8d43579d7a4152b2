/** Phone first, then wide, then paper. */
export const OFFER_PAGE_CSS = `
:root{color-scheme:light;--petrol:#1d6a72;--ink:#1f2426;--grey:#566064;--line:#d9e0e1}
*{box-sizing:border-box}
body{margin:0;font:16px/1.55 Inter,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;color:var(--ink);background:#fff;font-variant-numeric:tabular-nums}
main,footer{max-width:920px;margin:0 auto;padding:16px}
header{background:var(--petrol);color:#fff}
header div{max-width:920px;margin:0 auto;padding:24px 16px}
header p{margin:4px 0}
h1{font-size:1.7rem;line-height:1.2;margin:8px 0;overflow-wrap:anywhere}
h2{font-size:1.3rem;color:var(--petrol);margin:32px 0 8px;overflow-wrap:anywhere}
h3{font-size:1rem;margin:16px 0 4px}
a{color:var(--petrol)}
.muted{color:var(--grey)}
.pre{white-space:pre-line;overflow-wrap:anywhere}
.reasons{padding-left:20px}
.reasons li{margin:6px 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.compare th,.compare td{min-width:140px;overflow-wrap:break-word;hyphens:auto}
.facts th{font-weight:400;color:var(--grey);width:45%}
.lone{max-width:560px;margin:18vh auto 0;border-top:3px solid var(--petrol)}
section.site{border-top:3px solid var(--petrol);margin-top:32px}
svg,img{max-width:100%;height:auto;border:1px solid var(--line);border-radius:8px}
figure{margin:12px 0}
figcaption{color:var(--grey);font-size:.875rem}
.card h2{margin-top:0}
.card{border:1px solid var(--line);border-radius:8px;padding:16px;margin:16px 0}
.button{display:inline-block;padding:12px 18px;border-radius:8px;background:var(--petrol);color:#fff;text-decoration:none;font-weight:600}
a:focus-visible,.scroll:focus-visible{outline:3px solid #e0a100;outline-offset:2px}
footer{border-top:1px solid var(--line);color:var(--grey);font-size:.875rem;margin-top:40px}
@media(min-width:720px){h1{font-size:2.2rem}.two{display:grid;grid-template-columns:1fr 1fr;gap:24px;align-items:start}}
@page{margin:15mm}
@media print{header{background:none;color:#000;border-bottom:2px solid var(--petrol)}.noprint{display:none}section.site{break-before:page;border:0}table,figure,.card{break-inside:avoid}body{font-size:11pt}main,footer,header div{max-width:none;padding:0}.scroll{overflow:visible}}
`;
