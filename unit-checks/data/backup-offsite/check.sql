-- id: backup-offsite
-- title: Key systems have a backup at another place, inside the country
-- title[zh_CN]: 重点系统在境内异地留有备份
-- severity: high
-- area: data
-- controls: gbt22239:7.1.4.8.b gbt22239:8.1.4.9.b highrisk:6.4.6.1 selfeval:SE43
--     gbt22239:8.1.10.11.c zicha:RB075
-- when: SELECT 1 FROM systems WHERE (is_key = 1 OR is_continuous = 1) AND coalesce(status,
--     'running') = 'running'
-- key: system
-- why: A fire or flood in the room takes the system and the backup beside it.
-- why[zh_CN]: 机房一旦失火，系统和放在旁边的备份会一起烧毁。
-- fix: Keep a backup of {system} in another building or town, not abroad, and record it.
-- fix[zh_CN]: 将 {system} 的备份存放到异地（境内）并登记。
SELECT s.id AS system FROM systems s
WHERE (s.is_key = 1 OR s.is_continuous = 1) AND coalesce(s.status, 'running') = 'running'
  AND NOT EXISTS (
    SELECT 1 FROM backups b
    WHERE b.system = s.id AND b.is_offsite = 1 AND coalesce(b.is_abroad, 0) = 0);
