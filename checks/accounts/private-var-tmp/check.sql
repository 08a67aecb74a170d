-- id: private-var-tmp
-- title: Each session has a /var/tmp of its own
-- title[zh_CN]: 每个会话使用独立的 /var/tmp
-- severity: info
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: problem
-- same-as: xccdf:accounts_polyinstantiated_var_tmp
-- why: In a shared /var/tmp accounts see each other's files and can lay links in each other's way.
-- why[zh_CN]: 共用 /var/tmp 时，账户之间可看到彼此的文件，也可布置链接攻击。
-- fix: mkdir -m 000 /var/tmp/tmp-inst; put `/var/tmp /var/tmp/tmp-inst/ level root,adm` in
--     /etc/security/namespace.conf and `session required pam_namespace.so` in the services.
-- fix[zh_CN]: 执行 mkdir -m 000 /var/tmp/tmp-inst；在 /etc/security/namespace.conf 中加入 `/var/tmp /var/tmp/tmp-inst/ level root,adm`，并在各服务中启用 `session required pam_namespace.so`。
SELECT 'no rule for /var/tmp' AS problem, '/etc/security/namespace.conf' AS path
WHERE NOT EXISTS (SELECT 1 FROM private_directories
                  WHERE directory = '/var/tmp' AND instances = '/var/tmp/tmp-inst/'
                    AND method = 'level' AND users = 'root,adm')
UNION ALL
SELECT 'the directory is not there, or open', '/var/tmp/tmp-inst'
WHERE NOT EXISTS (SELECT 1 FROM files
                  WHERE path = '/var/tmp/tmp-inst' AND type = 'directory'
                    AND NOT mode_exceeds(mode, '7000'));
