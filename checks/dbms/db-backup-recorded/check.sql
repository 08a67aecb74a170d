-- id: db-backup-recorded
-- title: Oracle's own record shows a backup of the database
-- title[zh_CN]: Oracle 自身的备份记录中有数据库备份
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.9.a zicha:RB161 zicha:RA164
-- when: SELECT 1 FROM db_instances WHERE engine = 'oracle'
-- key: engine version
-- why: Oracle writes down every backup that RMAN makes; where nothing stands there, none was made, or one that
--     the server does not know how to restore.
-- why[zh_CN]: Oracle 会登记 RMAN 所做的每一次备份；没有记录说明从未备份，或数据库不知道如何恢复该备份。
-- fix: Make a full backup every week and an incremental one every night with RMAN (`BACKUP DATABASE`), by a job.
-- fix[zh_CN]: 用作业定期执行 RMAN `BACKUP DATABASE`：每周全备、每晚增量备份。
SELECT engine, version FROM db_instances
WHERE engine = 'oracle' AND NOT EXISTS (SELECT 1 FROM db_backups WHERE kind = 'backup');
