-- id: sudo-password-always
-- title: Every command through sudo asks for a password
-- title[zh_CN]: 每次 sudo 提权都要求口令
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: who host command path
-- same-as: xccdf:sudo_remove_nopasswd
-- why: With NOPASSWD whoever gets hold of the session, also a program that runs in it, is root at
--     once.
-- why[zh_CN]: 使用 NOPASSWD 时，控制会话的任何人或其中运行的程序都能立即成为 root。
-- fix: Remove NOPASSWD from {path}, line {line} (visudo).
-- fix[zh_CN]: 用 visudo 去掉 {path} 第 {line} 行的 NOPASSWD。
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND is_nopasswd;
