-- id: libuser-hash
-- title: libuser hashes passwords by a strong function
-- title[zh_CN]: libuser 使用强口令哈希
-- severity: medium
-- area: passwords
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.4.8.a
-- when: SELECT 1 FROM files WHERE path IN ('/etc/libuser.conf')
-- param allowed: sha512 yescrypt | functions that are right
-- param allowed[zh_CN]: 允许的哈希函数（空格分隔）
-- key: setting
-- same-as: xccdf:set_password_hashing_algorithm_libuserconf
-- why: Who gets hold of a weak hash has the password within hours.
-- why[zh_CN]: 弱哈希一旦泄露，数小时内就能还原口令。
-- fix: Set crypt_style = sha512 under [defaults] in {path}.
-- fix[zh_CN]: 在 {path} 的 [defaults] 下设置 crypt_style = sha512。
SELECT 'crypt_style' AS setting, coalesce(s.value, 'not set') AS value,
       coalesce(s.path, '/etc/libuser.conf') AS path, s.line
FROM (SELECT 1)
     LEFT JOIN program_settings AS s
               ON s.program = 'libuser' AND s.section = 'defaults' AND s.key = 'crypt_style'
WHERE instr(' ' || :allowed || ' ', ' ' || lower(coalesce(s.value, 'des')) || ' ') = 0;
