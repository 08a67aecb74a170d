-- id: package-lists-recent
-- title: The lists of available updates are recent
-- title[zh_CN]: 可用更新列表及时刷新
-- severity: medium
-- area: patches
-- controls: gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e gbt22239:8.1.10.5.a gbt22239:7.1.10.5 zicha:RA103
--     zicha:RA104
-- param max_days: 14 | the newest list may be this many days old
-- param max_days[zh_CN]: 最新列表允许的最大天数
-- when: SELECT 1 FROM package_lists
-- key: problem
-- why: "No updates are pending" is worth nothing if the host has not asked for weeks what there is.
-- why[zh_CN]: 如果主机已数周没有查询软件源，“没有待装更新”的结论就没有意义。
-- fix: Run apt-get update; in a closed network point /etc/apt/sources.list to a mirror inside it,
--     or carry the lists over on approved media, as a task with a date. Newest list: {path}, {days}
--     days old.
-- fix[zh_CN]: 执行 apt-get update；内网主机应将 /etc/apt/sources.list 指向内网镜像，或用经批准的介质定期导入，并列入固定任务。最新列表：{path}，已有 {days} 天。
SELECT 'the newest package list is old' AS problem, path, fetched_at,
       CAST(days_between(fetched_at, 'now') AS INTEGER) AS days
FROM (SELECT path, max(fetched_at) AS fetched_at FROM package_lists)
WHERE coalesce(days_between(fetched_at, 'now') > :max_days, 1);
