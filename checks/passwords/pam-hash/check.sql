-- id: pam-hash
-- title: PAM has new passwords hashed as the site demands
-- title[zh_CN]: PAM 按规定的算法散列新口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- param algorithm: sha512 | the algorithm, as pam_unix calls it
-- param algorithm[zh_CN]: 散列算法（pam_unix 的写法）
-- key: path
-- same-as: xccdf:set_password_hashing_algorithm_systemauth
--     xccdf:set_password_hashing_algorithm_passwordauth
-- why: pam_unix decides when passwd is run, whatever login.defs says; a weak hash is solved in
--     hours once the file is copied.
-- why[zh_CN]: 执行 passwd 时由 pam_unix 决定散列算法，与 login.defs 无关；弱散列被复制后数小时即可破解。
-- fix: Put {wanted} behind pam_unix.so in the password stack, in place of {value}.
-- fix[zh_CN]: 在 password 栈的 pam_unix.so 后以 {wanted} 取代 {value}。
SELECT coalesce(p.value, 'not in force') AS value, :algorithm AS wanted,
       coalesce(p.path, '/etc/pam.d') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p ON p.module = 'unix' AND p.key = 'hash' AND p.is_active
WHERE p.value IS NOT :algorithm OR p.path IS NULL OR p.path = '/etc/login.defs';
