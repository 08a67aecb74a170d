-- id: time-daemon-enabled
-- title: A daemon keeps the clock right
-- title[zh_CN]: 已启用时间同步服务
-- severity: medium
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055 zicha:RA112
-- key: problem
-- why: Clocks that nobody sets drift by minutes a month: the logs of two hosts can then no longer
--     be put in one order, and certificates and one-time passwords fail.
-- why[zh_CN]: 无人校准的时钟每月会偏差数分钟：不同主机的日志无法对应先后，证书和动态口令也会失效。
-- fix: apt-get install chrony (RHEL family: dnf install chrony), put the unit's time server into
--     its configuration, then systemctl enable --now chrony.
-- fix[zh_CN]: apt-get install chrony（RHEL 系：dnf install chrony），在配置中填写本单位的时间服务器，再执行 systemctl enable --now chrony。
SELECT CASE (SELECT count(*) FROM time_sync) WHEN 0 THEN 'no time daemon is installed'
       ELSE 'no time daemon is started by itself' END AS problem,
       (SELECT group_concat(DISTINCT daemon) FROM time_sync) AS installed
WHERE NOT EXISTS (SELECT 1 FROM time_sync WHERE is_enabled);
