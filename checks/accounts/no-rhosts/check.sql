-- id: no-rhosts
-- title: No file lets other hosts sign in by their name alone
-- title[zh_CN]: 没有仅凭主机名放行登录的文件
-- severity: high
-- area: accounts
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.4.c gbt22239:7.1.4.4.c
-- key: path
-- same-as: xccdf:no_rsh_trust_files
-- why: Whoever gives a computer the name or address that stands there signs in without a password.
-- why[zh_CN]: 任何人把计算机改成其中的名称或地址，即可免口令登录。
-- fix: Delete {path}; sign in with SSH keys instead.
-- fix[zh_CN]: 删除 {path}，改用 SSH 密钥登录。
SELECT path, user AS owner, mode FROM files
WHERE path IN ('/etc/hosts.equiv', '/etc/ssh/shosts.equiv') AND type = 'file'
UNION ALL
SELECT f.path, f.user, f.mode FROM users AS u JOIN files AS f
  ON f.path IN (u.home || '/.rhosts', u.home || '/.shosts')
WHERE f.type = 'file';
