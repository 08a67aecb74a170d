-- id: default-accounts
-- title: Nobody can sign in to a vendor's or test account
-- title[zh_CN]: 厂商默认账户和测试账户不能登录
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.b gbt22239:7.1.4.2.b gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c zicha:RB090 highrisk:6.4.2.1
--     zicha:RB148
-- param names: guest test test1 test2 demo temp tmp user user1 admin administrator support vendor
--     service oracle grid weblogic tomcat ftpuser www web dm dmdba kingbase nagios zabbix ubuntu
--     debian centos vagrant ansible pi | account names that products, images and installers bring,
--     separated by spaces
-- param names[zh_CN]: 产品、镜像和安装人员常带来的账户名，以空格分隔
-- key: name
-- why: These names are tried first by every attack program, many with the password that they were
--     delivered with, and no person answers for what they do.
-- why[zh_CN]: 攻击程序总是最先尝试这些账户名，其中不少仍使用出厂口令，而且其操作无人负责。
-- fix: Remove it (userdel -r {name}), or rename it (usermod -l), or lock it: passwd -l {name} and
--     no SSH key.
-- fix[zh_CN]: 删除该账户（userdel -r {name}），或改名（usermod -l），或锁定：执行 passwd -l {name} 并清除其 SSH 公钥。
SELECT u.name, u.uid,
       CASE p.state WHEN 'set' THEN 'a password' WHEN 'empty' THEN 'no password at all'
                    ELSE 'an SSH key' END AS opened_by, u.path, u.line
FROM users AS u LEFT JOIN passwords AS p ON p.name = u.name
WHERE u.can_login AND instr(' ' || :names || ' ', ' ' || lower(u.name) || ' ') > 0
  AND (p.state IN ('set', 'empty')
       OR EXISTS (SELECT 1 FROM authorized_keys AS k WHERE k.user = u.name));
