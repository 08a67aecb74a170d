-- id: security-mirror-current
-- title: The mirror that security updates come from follows its origin
-- title[zh_CN]: 安全更新镜像与上游保持同步
-- severity: medium
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.5.4.e zicha:RA103 zicha:RB073
-- param max_days: 14 | the archive's index may be this many days old when it is fetched
-- param max_days[zh_CN]: 获取时软件源索引允许的最大天数
-- key: path
-- why: A mirror inside the network that stands still answers every day and never has anything new;
--     all hosts behind it stay open.
-- why[zh_CN]: 停止同步的内网镜像每天都能访问，却永远没有新内容，依赖它的所有主机都得不到修补。
-- fix: Synchronise the mirror of {suite}: its index was made on {released_at} and fetched on
--     {fetched_at}; put the synchronisation on a schedule with somebody who looks at it.
-- fix[zh_CN]: 同步 {suite} 的镜像：其索引生成于 {released_at}，获取于 {fetched_at}；将同步列为定时任务并指定专人核对。
SELECT path, suite, released_at, fetched_at,
       CAST(days_between(released_at, fetched_at) AS INTEGER) AS days
FROM package_lists
WHERE is_security AND days_between(released_at, fetched_at) > :max_days;
