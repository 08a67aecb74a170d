-- id: ssh-root-key-source
-- title: SSH keys of root hold from named addresses only
-- title[zh_CN]: root 的 SSH 密钥只能从指定地址使用
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- when: SELECT 1 FROM sshd_config WHERE key = 'permitrootlogin' AND value <> 'no'
-- key: user fingerprint path
-- why: Such a key opens this host as root from any computer that it was ever copied to.
-- why[zh_CN]: 这样的密钥被复制到哪台计算机，就能从哪台计算机以 root 身份打开本机。
-- fix: Put from="ADDRESS" in front of the key in {path}:{line} (for a backup program
--     command="…",restrict as well), or remove it.
-- fix[zh_CN]: 在 {path}:{line} 的公钥前加上 from="地址"（备份程序使用的再加 command="…",restrict），或删除该公钥。
SELECT user, fingerprint, comment, options, path, line
FROM authorized_keys
WHERE is_root_equal AND NOT coalesce(options, '') REGEXP '(?i)(^|,)from="';
