-- id: no-replaced-programs-running
-- title: No process runs a program file that an update has replaced
-- title[zh_CN]: 没有进程仍在运行已被更新替换的程序文件
-- severity: medium
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e zicha:RB073 zicha:RB122
-- key: executable user
-- why: An update reaches a running service only when it is restarted: the old program, with its
--     holes, goes on in memory. A file that was deleted under a process can also be the trace of an
--     intruder.
-- why[zh_CN]: 服务重启之前更新不生效：带有漏洞的旧程序仍在内存中运行。运行中而文件已被删除，也可能是入侵者留下的痕迹。
-- fix: Restart {service} (systemctl restart, or the host); if no update replaced {executable}
--     lately, find out where process {pid} came from.
-- fix[zh_CN]: 重启 {service}（systemctl restart，或重启主机）；若 {executable} 近期没有更新过，请查明进程 {pid} 的来历。
SELECT executable, user, coalesce(min(service), min(name)) AS service, min(pid) AS pid,
       count(*) AS processes, min(started_at) AS started_at
FROM processes
-- Programs below /tmp and in memory are another check's matter.
WHERE is_deleted AND NOT executable REGEXP '^/(memfd:|tmp/|var/tmp/|dev/shm/)'
GROUP BY executable, user;
