-- id: patch-routine
-- title: Software is updated regularly
-- title[zh_CN]: 软件定期更新
-- severity: medium
-- area: patches
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e zicha:RA103
--     zicha:RB073
-- param max_days: 90 | days without any installed or updated package
-- param max_days[zh_CN]: 允许多少天没有任何软件包变动
-- when: SELECT 1 FROM files WHERE path IN ('/var/lib/dpkg/status', '/var/lib/rpm/rpmdb.sqlite',
--     '/usr/lib/sysimage/rpm/rpmdb.sqlite', '/var/lib/rpm/Packages')
-- key: path
-- why: Every month brings security updates; a host on which no package changed for a quarter is one
--     that nobody patches.
-- why[zh_CN]: 每个月都有安全更新发布；一个季度没有任何软件包变动，说明无人为这台主机打补丁。
-- fix: Agree on a day each month on which this host is patched, write down who does it, and start
--     now: the last change of a package was on {modified_at}.
-- fix[zh_CN]: 约定每月的补丁日并明确负责人，现在就开始：最近一次软件包变动是 {modified_at}。
SELECT path, modified_at, CAST(days_between(modified_at, 'now') AS INTEGER) AS days
FROM (SELECT path, max(modified_at) AS modified_at FROM files
      WHERE path IN ('/var/lib/dpkg/status', '/var/lib/rpm/rpmdb.sqlite',
                     '/usr/lib/sysimage/rpm/rpmdb.sqlite', '/var/lib/rpm/Packages'))
WHERE days_between(modified_at, 'now') > :max_days;
