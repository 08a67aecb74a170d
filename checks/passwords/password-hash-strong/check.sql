-- id: password-hash-strong
-- title: No password is kept as a weak hash
-- title[zh_CN]: 口令不以弱散列算法保存
-- severity: high
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB037
-- param weak: des bsdi md5 nt unknown | hash algorithms that no longer protect a password,
--     separated by spaces
-- param weak[zh_CN]: 已不能保护口令的散列算法，以空格分隔
-- key: name
-- why: These hashes can be tried many millions of times a second on one graphics card: whoever gets
--     a copy of /etc/shadow, for instance from a backup, has most of the passwords within days.
-- why[zh_CN]: 针对这类散列，一块显卡每秒即可尝试数千万次：只要拿到一份 /etc/shadow（例如来自备份），数天内即可还原大部分口令。
-- fix: Have {name} choose a new password (passwd {name}); the check password-hash-new shows whether
--     it gets a better hash.
-- fix[zh_CN]: 让 {name} 更换口令（passwd {name}）；新口令使用的算法是否合格见检查项 password-hash-new。
SELECT name, algorithm, last_change, path, line
FROM passwords
WHERE state = 'set' AND instr(' ' || :weak || ' ', ' ' || algorithm || ' ') > 0;
