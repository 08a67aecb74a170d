-- id: key-systems-fully-backed-up
-- title: Key systems have full backups in the early morning and one of all objects
-- title[zh_CN]: 重点系统凌晨做全量备份，覆盖全部对象
-- severity: medium
-- area: data
-- controls: zicha:RB160 zicha:RB161 zicha:RB162 zicha:RB163 zicha:RB154 gbt22239:8.1.4.9.a
--     gbt22239:8.1.10.11.a zicha:RB076
-- param from: 00:00 | start of the early morning
-- param from[zh_CN]: 凌晨开始时间
-- param until: 06:00 | end of the early morning
-- param until[zh_CN]: 凌晨结束时间
-- when: SELECT 1 FROM systems WHERE (is_key = 1 OR is_continuous = 1) AND coalesce(status,
--     'running') = 'running'
-- key: system
-- why: Tables without the procedures that work on them do not make a running system.
-- why[zh_CN]: 只备份数据表、没备份存储过程等对象，恢复不出能用的系统。
-- fix: Make a full backup of {system} each night and record its time and objects.
-- fix[zh_CN]: 每日凌晨对 {system} 做全量备份，并登记时间和备份对象。
SELECT s.id AS system FROM systems s
WHERE (s.is_key = 1 OR s.is_continuous = 1) AND coalesce(s.status, 'running') = 'running'
  AND NOT EXISTS (
    SELECT 1 FROM backups b
    WHERE b.system = s.id AND b.class IN ('full', 'image') AND coalesce(b.objects, '') <> ''
      AND b.at BETWEEN :from AND :until);
