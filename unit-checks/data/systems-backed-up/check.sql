-- id: systems-backed-up
-- title: Every running business system has a backup, at least daily
-- title[zh_CN]: 在运行的业务系统均有备份，至少每日一次
-- severity: high
-- area: data
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a highrisk:6.4.6.1 selfeval:SE42
--     gbt22239:8.1.10.11.a gbt22239:8.1.10.11.b zicha:RA097 zicha:RB161 zicha:RB093 zicha:RB028
--     zicha:RA164
-- when: SELECT 1 FROM systems WHERE class IN ('business', 'platform', 'office') AND
--     coalesce(status, 'running') = 'running'
-- key: system
-- why: After ransomware or a dead disk only the backup is left.
-- why[zh_CN]: 遇到勒索病毒或硬盘损坏，只剩备份能救。
-- fix: Back {system} up daily and record how, when and where to.
-- fix[zh_CN]: 每日备份 {system}，并登记方式、时间和存放位置。
SELECT s.id AS system, s.class FROM systems s
WHERE s.class IN ('business', 'platform', 'office') AND coalesce(s.status, 'running') = 'running'
  AND NOT EXISTS (SELECT 1 FROM backups b WHERE b.system = s.id AND b."every" IN ('real_time', 'daily'));
