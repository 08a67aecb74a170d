-- id: known-accounts
-- title: Only accounts on the list of this site exist
-- title[zh_CN]: 只存在本单位清单中的账户
-- severity: info
-- area: accounts
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c
-- param accounts: root bin daemon adm lp sync shutdown halt mail operator games ftp nobody sys man
--     news uucp proxy www-data backup list irc gnats _apt sshd messagebus dbus polkitd
--     systemd-network systemd-resolve systemd-timesync systemd-coredump systemd-oom tss chrony
--     _chrony rpc rpcuser postfix syslog uuidd tcpdump landscape pollinate sssd rtkit colord abrt
--     saslauth avahi avahi-autoipd dnsmasq | accounts that are known, separated by spaces
-- param accounts[zh_CN]: 已知账户，以空格分隔
-- key: name
-- same-as: xccdf:accounts_authorized_local_users
-- why: An account that nobody ordered is how an intruder comes back, or how a supplier stays.
-- why[zh_CN]: 无人申请的账户，往往是入侵者的后门或供应商留下的入口。
-- fix: Find out who made {name}: remove it (userdel), or put it into the parameter of this check.
-- fix[zh_CN]: 查明 {name} 由谁创建：删除（userdel），或将其加入本检查的参数。
SELECT name, uid, shell, path, line
FROM users
WHERE instr(' ' || :accounts || ' ', ' ' || name || ' ') = 0;
