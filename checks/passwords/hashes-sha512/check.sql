-- id: hashes-sha512
-- title: All passwords are hashed as the site demands
-- title[zh_CN]: 所有口令均使用规定的散列算法
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- param algorithms: sha512 | hashes that may be used, separated by spaces
-- param algorithms[zh_CN]: 允许使用的散列算法，以空格分隔
-- key: name
-- same-as: xccdf:accounts_password_all_shadowed_sha512
-- why: Where a rule demands SHA512, a hash of another kind is one that was set before it, or by a
--     program that ignores it.
-- why[zh_CN]: 在要求 SHA512 的单位，其他散列是规定之前设置的，或由不遵守规定的程序设置。
-- fix: Have {name} change the password (chage --lastday 0 {name}) after ENCRYPT_METHOD and
--     pam_unix.so ask for it.
-- fix[zh_CN]: 在 ENCRYPT_METHOD 和 pam_unix.so 均按要求设置后，让 {name} 更改口令（chage --lastday 0 {name}）。
SELECT name, state, algorithm, path, line
FROM passwords
WHERE state = 'empty'
   OR (state IN ('set', 'locked')
       AND instr(' ' || :algorithms || ' ', ' ' || algorithm || ' ') = 0);
