-- id: time-servers-own
-- title: The clock follows servers that the unit has chosen
-- title[zh_CN]: 使用本单位指定的时间服务器
-- severity: low
-- area: time
-- controls: gbt22239:9.1.5.4.g gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- when: SELECT 1 FROM time_sync WHERE is_enabled
-- key: daemon
-- why: The servers that a distribution delivers are on the Internet and belong to volunteers: a
--     closed network never reaches them, and two hosts may follow two times.
-- why[zh_CN]: 发行版默认的时间服务器位于互联网，由志愿者提供：内网永远连不上，不同主机也可能跟随不同的时间。
-- fix: Name the unit's own time server (the core switch or a domain controller will do) in {path}:
--     server 10.x.x.x iburst for chrony, NTP=10.x.x.x for systemd-timesyncd.
-- fix[zh_CN]: 在 {path} 中填写本单位时间服务器（核心交换机或域控制器均可）：chrony 写 server 10.x.x.x iburst，systemd-timesyncd 写 NTP=10.x.x.x。
SELECT daemon, coalesce(min(path), 'its configuration file') AS path,
       coalesce(group_concat(server, ', '), 'none') AS servers
FROM time_sync t
WHERE is_enabled
  AND NOT EXISTS (SELECT 1 FROM time_sync own
                  WHERE own.daemon = t.daemon AND own.server IS NOT NULL AND NOT own.is_default
                    AND NOT own.server REGEXP '(^|\.)pool\.ntp\.org$|^ntp(-bootstrap)?\.ubuntu\.com$')
GROUP BY daemon;
