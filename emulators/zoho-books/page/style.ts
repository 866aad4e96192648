/** The page's style sheet. */
export const STYLE = `
:root{--ink:#1b2430;--soft:#5b6878;--line:#e3e8ee;--paper:#fff;--ground:#f4f6f9;--accent:#1f6feb;--good:#0f7b4a;--bad:#b3261e;--warn:#8a5a00}
*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--ink);background:var(--ground)}
.frame{display:grid;grid-template-columns:220px 1fr;min-height:100vh}
nav{background:#18202b;color:#c9d3df;padding:20px 12px}
nav h1{font-size:15px;margin:0 8px 2px;color:#fff}nav p{margin:0 8px 18px;font-size:12px;color:#8ea0b5}
nav h2{font-size:11px;text-transform:uppercase;letter-spacing:.08em;color:#8ea0b5;margin:18px 8px 4px}
nav a{display:block;padding:7px 8px;border-radius:6px;color:inherit;text-decoration:none}
nav a:hover,nav a[aria-current]{background:#2a3646;color:#fff}
main{padding:28px 32px;max-width:1180px;min-width:0}
h2{font-size:22px;margin:0}h3{font-size:16px;margin:28px 0 8px}
.head{display:flex;align-items:center;gap:14px;flex-wrap:wrap;margin-bottom:18px}.head .grow{flex:1}
.card{background:var(--paper);border:1px solid var(--line);border-radius:10px;overflow:auto}
.pad{padding:18px 20px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:9px 14px;border-bottom:1px solid var(--line);vertical-align:top}
th{font-size:12px;font-weight:600;color:var(--soft);white-space:nowrap}tr:last-child td{border-bottom:0}
tbody tr.link{cursor:pointer}tbody tr.link:hover{background:#f7f9fc}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.keep{white-space:nowrap}.soft{color:var(--soft)}.small{font-size:13px}
a{color:var(--accent)}
.badge{display:inline-block;padding:1px 9px;border-radius:99px;font-size:12px;font-weight:600;background:#e8edf3;color:#43505f;white-space:nowrap}
.badge.paid,.badge.success,.badge.active,.badge.closed{background:#dcf3e7;color:var(--good)}
.badge.overdue,.badge.failed,.badge.void,.badge.dropped{background:#fbe3e1;color:var(--bad)}
.badge.partially_paid,.badge.waiting{background:#fdf0d2;color:var(--warn)}
.badge.sent,.badge.open{background:#dfeafd;color:#164fa8}
button,.button{font:inherit;height:36px;padding:0 14px;border-radius:7px;border:1px solid #c8d1dc;background:#fff;color:var(--ink);cursor:pointer}
button.primary{background:var(--accent);border-color:var(--accent);color:#fff}
button:focus-visible,a:focus-visible,input:focus-visible,select:focus-visible,tr:focus-visible{outline:3px solid #8ab6ff;outline-offset:1px}
form.fields{display:flex;gap:14px;flex-wrap:wrap;align-items:end}
label{display:grid;gap:3px;font-size:13px;color:var(--soft)}
input,select{font:inherit;height:36px;padding:5px 9px;border:1px solid #c8d1dc;border-radius:7px;color:var(--ink);background:#fff}
dl.sums{display:grid;grid-template-columns:1fr auto;gap:4px 28px;margin:0 0 0 auto;width:320px;padding:16px 14px}
dl.sums dd{margin:0}dl.sums .strong{font-weight:700;border-top:1px solid var(--line);padding-top:6px}
.facts{display:flex;gap:34px;flex-wrap:wrap}.facts div span{display:block;font-size:12px;color:var(--soft)}
.empty{padding:40px;text-align:center;color:var(--soft)}
#problem{position:fixed;right:20px;bottom:20px;max-width:420px;background:var(--bad);color:#fff;padding:12px 16px;border-radius:8px}
#problem:empty{display:none}code{font-size:13px;overflow-wrap:anywhere}
@media(max-width:760px){.frame{grid-template-columns:1fr}main{padding:18px}}
`;
