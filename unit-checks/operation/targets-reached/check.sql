-- id: targets-reached
-- title: Every target that was to be inspected could be looked at
-- title[zh_CN]: 应检对象均能接受检查
-- severity: medium
-- area: operation
-- controls: zicha:RA042 zicha:RX001
-- param days: 31 | days for which a look that failed counts, of a target that is neither in the
--     ledger nor was ever inspected
-- param days[zh_CN]: 既不在台账中、也从未检查过的对象，检查失败在多少天内计入
-- key: target
-- why: A host that refuses is not a host without problems, and a list of results does not show it.
-- why[zh_CN]: 拒绝检查的对象不等于没有问题的对象，而结果清单上看不到它。
-- fix: {reason}. Put that right and inspect {target} again; last seen: {last_seen}.
-- fix[zh_CN]: {reason}。排除原因后重新检查 {target}；上次检查：{last_seen}。
SELECT x.target, x.at, x.reason, coalesce(substr(t.at, 1, 10), '-') AS last_seen
FROM attempts x LEFT JOIN targets t ON t.target = x.target
WHERE x.is_open = 1 AND (x.at >= date('now', '-' || :days || ' days') OR t.target IS NOT NULL
    OR x.target IN (SELECT target FROM assets WHERE coalesce(status, 'used') = 'used'));
