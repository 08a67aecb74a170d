-- id: no-rhosts
-- title: No .rhosts and no /etc/hosts.equiv trust other hosts
-- title[zh_CN]: 没有 .rhosts 或 /etc/hosts.equiv 信任其他主机
-- severity: high
-- area: accounts
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: path
-- same-as: xccdf:no_rsh_trust_files
-- why: They let accounts of other hosts in without a password, by an address that anybody can
--     claim.
-- why[zh_CN]: 它们仅凭可伪造的地址就允许其他主机的账户免口令登录。
-- fix: Remove {path}, and look who added it.
-- fix[zh_CN]: 删除 {path}，并查明由谁添加。
SELECT path, user AS owner, mode FROM dot_files WHERE name = '.rhosts'
UNION ALL
SELECT path, user, mode FROM files WHERE path = '/etc/hosts.equiv';
