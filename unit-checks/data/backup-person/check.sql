-- id: backup-person
-- title: Each backup has a responsible person, a place and a period
-- title[zh_CN]: 每项备份均有责任人、存放位置和保留期
-- severity: low
-- area: data
-- controls: gbt22239:8.1.10.11.b selfeval:SE42 zicha:RB075
-- when: SELECT 1 FROM backups
-- key: backup
-- why: When the backup has failed for weeks, somebody must be the one who should have noticed.
-- why[zh_CN]: 备份可能连续失败几周，须有明确的责任人及时发现。
-- fix: Complete {backup}: responsible person, place, days kept.
-- fix[zh_CN]: 补全 {backup} 的责任人、存放位置和保留天数。
SELECT b.id AS backup, b.responsible, b.place, b.kept_days FROM backups b
LEFT JOIN people p ON p.id = b.responsible
WHERE b.responsible IS NULL OR p.left_on <= date('now') OR coalesce(b.place, '') = '' OR b.kept_days IS NULL;
