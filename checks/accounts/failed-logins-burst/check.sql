-- id: failed-logins-burst
-- title: Nobody is guessing passwords here
-- title[zh_CN]: 没有人在此猜测口令
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b gbt22239:8.1.5.4.d zicha:RB096 zicha:RA054
--     zicha:RA079
-- param days: 30 | how many days back
-- param days[zh_CN]: 追溯多少天
-- param most: 100 | failures of one place in a day that may happen
-- param most[zh_CN]: 同一来源一天内允许的失败次数
-- key: day from_host
-- why: Hundreds of failures a day from one place are a program that guesses; if it is inside, a
--     computer there is already taken over.
-- why[zh_CN]: 一天之内同一来源失败数百次，说明有程序在猜口令；若来自内网，则那台计算机可能已被控制。
-- fix: Find out what {from_host} is and clean it; let fail2ban or the firewall shut out who fails
--     often.
-- fix[zh_CN]: 查明 {from_host} 是什么设备并予清理；用 fail2ban 或防火墙封禁频繁失败的来源。
SELECT day, coalesce(from_host, 'console') AS from_host, sum(n) AS failures, count(DISTINCT user) AS accounts_tried, min(first_at) AS first_at, max(last_at) AS last_at
FROM failed_logins WHERE day >= date('now', '-' || :days || ' days')
GROUP BY day, from_host HAVING sum(n) > :most;
