-- id: pam-hash-shared
-- title: The shared stack of Debian has new passwords hashed with sha512
-- title[zh_CN]: Debian 公共口令栈使用 sha512 散列新口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: path
-- same-as: xccdf:set_password_hashing_algorithm_auth_stig
-- why: What a weak hash hides is found in hours once the file is copied.
-- why[zh_CN]: 弱散列的口令文件一旦被复制，数小时即可破解。
-- fix: Put sha512 behind pam_unix.so in {path}, in place of other algorithms.
-- fix[zh_CN]: 在 {path} 的 pam_unix.so 之后改用 sha512。
WITH rule AS (SELECT arguments, path, line FROM pam_rules
              WHERE service = 'common-password' AND type = 'password' AND module = 'pam_unix.so')
SELECT arguments, path, line FROM rule
WHERE instr(' ' || arguments || ' ', ' sha512 ') = 0
   OR arguments REGEXP '(^| )(yescrypt|gost_yescrypt|blowfish|sha256|md5|bigcrypt)( |$)'
UNION ALL
SELECT 'no rule', '/etc/pam.d/common-password', NULL WHERE NOT EXISTS (SELECT 1 FROM rule);
