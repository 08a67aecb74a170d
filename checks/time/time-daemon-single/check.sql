-- id: time-daemon-single
-- title: One program sets the clock
-- title[zh_CN]: 只有一个程序校时
-- severity: low
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b
-- key: -
-- same-as: xccdf:ntp_single_service_active
-- why: Two programs that set the clock work against each other; without one the records' times
--     cannot be compared.
-- why[zh_CN]: 两个程序同时校时会互相干扰；一个都没有则各处记录时间无法对照。
-- fix: Choose one of chrony and systemd-timesyncd; mask the others (started now: {started}).
-- fix[zh_CN]: 在 chrony 与 systemd-timesyncd 中选定一个，屏蔽其余（当前启用：{started}）。
WITH program (name, service) AS (
  VALUES ('chrony', 'chrony'), ('chrony', 'chronyd'),
         ('systemd-timesyncd', 'systemd-timesyncd'),
         ('ntp', 'ntp'), ('ntp', 'ntpd'), ('ntp', 'ntpsec')),
started AS (SELECT DISTINCT p.name FROM program AS p JOIN services AS s ON s.name = p.service
            WHERE s.kind IN ('service', 'sysv') AND s.is_enabled)
SELECT count(*) AS number, coalesce(group_concat(name, ' '), 'none') AS started
FROM started HAVING count(*) <> 1;
