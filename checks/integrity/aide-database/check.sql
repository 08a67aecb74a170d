-- id: aide-database
-- title: AIDE has a database to compare with
-- title[zh_CN]: AIDE 已建立基准数据库
-- severity: low
-- area: integrity
-- controls: gbt22239:8.1.4.7.b gbt22239:8.1.4.6 gbt22239:7.1.4.6 zicha:RA106
-- key: problem
-- same-as: xccdf:aide_build_database
-- why: Until it is made, AIDE reports nothing, and everybody believes that nothing was changed.
-- why[zh_CN]: 数据库建立之前 AIDE 不会报告任何改动，而大家却以为一切正常。
-- fix: aideinit (aide --init elsewhere), then copy the new database to its place: cp
--     /var/lib/aide/aide.db.new /var/lib/aide/aide.db
-- fix[zh_CN]: 执行 aideinit（其他系统为 aide --init），再将新数据库就位：cp /var/lib/aide/aide.db.new /var/lib/aide/aide.db
WITH place (name, path) AS (
  SELECT name, substr(value, 6) FROM aide
  WHERE kind = 'setting' AND name IN ('database_in', 'database_out') AND value LIKE 'file:/%')
SELECT 'aide is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name = 'aide'
  AND status IN ('installed', 'triggers-pending', 'triggers-awaited'))
UNION ALL
SELECT 'there is no database to compare with'
WHERE NOT EXISTS (SELECT 1 FROM place, files WHERE name = 'database_in' AND files.path = place.path AND type = 'file')
UNION ALL
SELECT 'no database was ever built'
WHERE NOT EXISTS (SELECT 1 FROM place, files WHERE name = 'database_out' AND files.path = place.path AND type = 'file');
