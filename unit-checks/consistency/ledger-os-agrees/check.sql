-- id: ledger-os-agrees
-- title: The operating system in the ledger is the one that runs
-- title[zh_CN]: 台账登记的操作系统与实际一致
-- severity: low
-- area: consistency
-- controls: zicha:RX003 selfeval:SE11 zicha:RA008 gbt22239:8.1.10.2.a gbt22239:8.1.10.8.a
-- when: SELECT 1 FROM assets JOIN all_os o ON o.target = assets.target WHERE coalesce(os, '') <> ''
-- key: asset
-- why: A bulletin is judged by the ledger; a wrong system in it means a wrong answer.
-- why[zh_CN]: 接到通报先查台账，系统写错了，研判就错了。
-- fix: Correct {asset} in the ledger: it says {stated}, {target} runs {running}.
-- fix[zh_CN]: 更正台账 {asset}：登记为 {stated}，{target} 实际为 {running}。
SELECT a.id AS asset, a.target, a.os AS stated, coalesce(o.name, o.id) AS running FROM assets a
JOIN all_os o ON o.target = a.target
WHERE coalesce(a.os, '') <> '' AND coalesce(a.status, 'used') = 'used'
  AND NOT instr(lower(a.os), lower(o.id))
  AND NOT instr(lower(a.os), lower(substr(coalesce(o.name, o.id), 1, instr(coalesce(o.name, o.id) || ' ', ' ') - 1)))
  AND NOT (lower(o.id) = 'kylin' AND instr(a.os, '麒麟')) AND NOT (lower(o.id) IN ('uos', 'uniontech') AND instr(a.os, '统信'));
