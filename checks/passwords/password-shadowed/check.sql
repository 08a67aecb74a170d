-- id: password-shadowed
-- title: Password hashes stand in /etc/shadow only
-- title[zh_CN]: 口令散列只保存在 /etc/shadow 中
-- severity: high
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163
-- key: name
-- same-as: xccdf:accounts_password_all_shadowed
-- why: Every account and every program on this host can read /etc/passwd, take the hash away and
--     try passwords against it at leisure.
-- why[zh_CN]: 本机任何账户和程序都能读取 /etc/passwd，把散列取走后从容地离线破解口令。
-- fix: Run pwconv, then have {name} choose a new password: the old hash has been readable.
-- fix[zh_CN]: 执行 pwconv，然后让 {name} 更换口令：旧散列已经可被他人读取。
SELECT name, algorithm, path, line
FROM passwords
WHERE path = '/etc/passwd' AND state IN ('set', 'locked', 'empty');
