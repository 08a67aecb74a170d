-- id: continuous-systems-redundant
-- title: Every system that must not stop has a second server or a hot standby
-- title[zh_CN]: 连续性要求高的系统有冗余服务器或热备
-- severity: high
-- area: systems
-- controls: highrisk:6.2.1.3 highrisk:6.4.6.2 gbt22239:8.1.4.9.c gbt22239:8.1.2.1.e zicha:RB163
--     zicha:RB199 zicha:RB171
-- when: SELECT 1 FROM systems WHERE is_continuous = 1 AND coalesce(status, 'running') = 'running'
-- key: system
-- why: One power supply decides whether the hospital works today.
-- why[zh_CN]: 一个电源模块就能决定医院今天能不能开诊。
-- fix: Give {system} a second server or a hot standby, and record it.
-- fix[zh_CN]: 为 {system} 增配冗余服务器或热备并登记。
SELECT s.id AS system, (SELECT count(*) FROM assets a WHERE a.system = s.id AND a.class = 'server' AND coalesce(a.status, 'used') = 'used') AS servers
FROM systems s
WHERE s.is_continuous = 1 AND coalesce(s.status, 'running') = 'running'
  AND (SELECT count(*) FROM assets a WHERE a.system = s.id AND a.class = 'server' AND coalesce(a.status, 'used') = 'used') < 2
  AND NOT EXISTS (SELECT 1 FROM backups b WHERE b.system = s.id AND (b.class = 'replication' OR b.is_hot = 1));
