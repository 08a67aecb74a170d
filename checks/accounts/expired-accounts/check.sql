-- id: expired-accounts
-- title: Accounts that have expired are removed
-- title[zh_CN]: 已过期的账户得到清理
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c gbt22239:8.1.8.2.a gbt22239:7.1.8.2 selfeval:SE07
-- param days: 90 | days after the expiry date in which an account may stay for handing over its
--     files
-- param days[zh_CN]: 过期后为移交文件而允许保留账户的天数
-- key: name
-- why: An expired account opens again with one command, together with the groups and sudo rights it
--     still has, and its files belong to nobody who is here.
-- why[zh_CN]: 过期账户只需一条命令即可重新启用，所属的组和 sudo 权限依旧有效，其文件也已无在岗人员负责。
-- fix: Hand over what is needed from it, then remove it: userdel -r {name} (expired on
--     {expires_on}).
-- fix[zh_CN]: 移交所需文件后删除该账户：userdel -r {name}（{expires_on} 已过期）。
SELECT p.name, p.expires_on, CAST(days_between(p.expires_on, 'now') AS INTEGER) AS days,
       p.path, p.line
FROM passwords AS p
WHERE p.expires_on IS NOT NULL AND days_between(p.expires_on, 'now') > :days;
