-- id: clock-synchronized
-- title: The clock is synchronised
-- title[zh_CN]: 系统时钟已同步
-- severity: medium
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055 zicha:RA112
-- when: SELECT 1 FROM time_sync WHERE is_synchronized IS NOT NULL
-- key: problem
-- why: A daemon that reaches no server looks as if it worked, while the clock goes its own way;
--     that is the rule where the configured servers are on the Internet and the host is not.
-- why[zh_CN]: 连不上时间服务器的同步服务看似正常，时钟却各走各的；内网主机配置互联网时间服务器时就是如此。
-- fix: Ask {daemons} what it reaches (chronyc sources, timedatectl timesync-status, ntpq -p), and
--     name a time server inside the network instead of {servers}.
-- fix[zh_CN]: 查看 {daemons} 能否连到服务器（chronyc sources、timedatectl timesync-status、ntpq -p），并将 {servers} 换成内网时间服务器。
SELECT 'the kernel calls its clock not synchronised' AS problem,
       group_concat(DISTINCT daemon) AS daemons,
       coalesce(replace(group_concat(DISTINCT server), ',', ', '), 'none') AS servers
FROM time_sync WHERE is_synchronized = 0 HAVING count(*) > 0;
