-- id: chrony-steps
-- title: chrony may set the clock by a jump at any time
-- title[zh_CN]: chrony 可随时跳变校正时钟
-- severity: info
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- when: SELECT 1 FROM files WHERE path IN ('/etc/chrony/chrony.conf', '/etc/chrony.conf')
--     UNION ALL SELECT 1 FROM packages WHERE name = 'chrony' AND status <> 'config-files'
-- optional: packages
-- key: problem
-- same-as: xccdf:chronyd_sync_clock
-- why: A clock that is hours wrong, as after a long sleep of a virtual machine, otherwise takes
--     days to be put right.
-- why[zh_CN]: 虚拟机长时间挂起后时钟可能相差数小时，若不允许跳变，需数天才能校正。
-- fix: Set "makestep 1 -1" in {path} instead of other makestep lines, then restart chrony. Where
--     databases run, first ask whether they bear jumps.
-- fix[zh_CN]: 在 {path} 中以“makestep 1 -1”替换其他 makestep 行，然后重启 chrony。运行数据库的主机应先确认其可承受时间跳变。
/* The last of several lines counts. */
SELECT 'not: makestep 1 -1' AS problem, coalesce(max(path), '/etc/chrony/chrony.conf') AS path
FROM time_config WHERE daemon = 'chrony'
HAVING coalesce((SELECT value FROM time_config WHERE daemon = 'chrony' AND key = 'makestep'
                 ORDER BY rowid DESC LIMIT 1), '') NOT IN ('1 -1', '1.0 -1');
