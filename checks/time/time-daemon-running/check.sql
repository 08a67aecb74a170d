-- id: time-daemon-running
-- title: The time daemon runs
-- title[zh_CN]: 时间同步服务正在运行
-- severity: medium
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- when: SELECT 1 FROM time_sync WHERE is_enabled AND is_running IS NOT NULL
-- key: daemon
-- why: It is meant to run and does not: from now on the clock drifts, and nobody sees it until the
--     logs are needed.
-- why[zh_CN]: 应当运行却没有运行：时钟从此开始漂移，直到需要查日志时才会被发现。
-- fix: Look why it ended (systemctl status, journalctl) and start {daemon} again.
-- fix[zh_CN]: 查明停止原因（systemctl status、journalctl），并重新启动 {daemon}。
SELECT daemon, min(path) AS path FROM time_sync
WHERE is_enabled AND is_running = 0
  AND NOT EXISTS (SELECT 1 FROM time_sync WHERE is_running = 1)
GROUP BY daemon;
