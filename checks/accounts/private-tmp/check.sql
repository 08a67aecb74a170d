-- id: private-tmp
-- title: Each session has a /tmp of its own
-- title[zh_CN]: 每个会话使用独立的 /tmp
-- severity: info
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: problem
-- same-as: xccdf:accounts_polyinstantiated_tmp
-- why: In a shared /tmp accounts see each other's files and can lay links in each other's way.
-- why[zh_CN]: 共用 /tmp 时，账户之间可看到彼此的文件，也可布置链接攻击。
-- fix: mkdir -m 000 /tmp/tmp-inst; put `/tmp /tmp/tmp-inst/ level root,adm` in
--     /etc/security/namespace.conf and `session required pam_namespace.so` in the services.
-- fix[zh_CN]: 执行 mkdir -m 000 /tmp/tmp-inst；在 /etc/security/namespace.conf 中加入 `/tmp /tmp/tmp-inst/ level root,adm`，并在各服务中启用 `session required pam_namespace.so`。
SELECT 'no rule for /tmp' AS problem, '/etc/security/namespace.conf' AS path
WHERE NOT EXISTS (SELECT 1 FROM private_directories
                  WHERE directory = '/tmp' AND instances = '/tmp/tmp-inst/' AND method = 'level'
                    AND users = 'root,adm')
UNION ALL
SELECT 'the directory is not there, or open', '/tmp/tmp-inst'
WHERE NOT EXISTS (SELECT 1 FROM files
                  WHERE path = '/tmp/tmp-inst' AND type = 'directory'
                    AND NOT mode_exceeds(mode, '7000'));
