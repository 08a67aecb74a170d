-- id: db-backup-recorded
-- title: The server's own record shows a full backup
-- title[zh_CN]: 数据库自身的备份记录中有全量备份
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.9.a zicha:RB161 zicha:RA164
-- when: SELECT 1 FROM db_instances WHERE engine IN ('oracle', 'dm')
-- key: engine version
-- why: Oracle and DM write down every backup that their own tools make; where nothing stands there,
--     none was made, or one that no tool of theirs can restore by itself.
-- why[zh_CN]: Oracle 和达梦会登记自带工具所做的每一次备份；没有记录说明从未备份，或备份无法由自带工具直接恢复。
-- fix: Make a full backup every week and an incremental one every night with the vendor's tool (RMAN `BACKUP DATABASE`,
--     DM `BACKUP DATABASE FULL`), by a job.
-- fix[zh_CN]: 用厂商工具建立作业，每周全备、每晚增量备份（Oracle 用 RMAN `BACKUP DATABASE`，达梦用 `BACKUP DATABASE FULL`）。
SELECT engine, version FROM db_instances
WHERE engine IN ('oracle', 'dm') AND NOT EXISTS (SELECT 1 FROM db_backups WHERE kind = 'backup');
