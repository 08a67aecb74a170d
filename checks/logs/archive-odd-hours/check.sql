-- id: archive-odd-hours
-- title: Nobody signs in at night without a reason
-- title[zh_CN]: 没有无故的非工作时间登录
-- severity: low
-- area: logs
-- controls: gbt22239:8.1.3.5.a gbt22239:8.1.4.3.a zicha:RB096
-- when: SELECT 1 FROM log_logins
-- key: account host from_address
-- why: Staff sign in by day; whoever comes at three in the morning is on duty or is not staff.
-- why[zh_CN]: 工作人员通常白天登录；凌晨登录的要么是值班人员，要么不是本单位人员。
-- fix: Ask {account} about {odd_hours} sign-ins on {host}; enter accounts of duty and of programs in a waiver.
-- fix[zh_CN]: 向 {account} 核实在 {host} 上的 {odd_hours} 次登录；值班账户和程序账户可登记豁免。
SELECT account, host, from_address, service, sum(odd_hours) AS odd_hours, max(last_at) AS last_at FROM log_logins
WHERE NOT is_refused AND odd_hours > 0 GROUP BY account, host, from_address, service;
