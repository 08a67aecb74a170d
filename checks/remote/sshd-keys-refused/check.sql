-- id: sshd-keys-refused
-- title: SSH accepts no keys
-- title[zh_CN]: SSH 不接受密钥登录
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_disable_pubkey_auth
-- why: Keys lie in files that nobody counts and never expire; units that sign in by tickets or
--     cards only want none.
-- why[zh_CN]: 密钥散落在无人清点的文件中且永不过期；只用票据或智能卡登录的单位不需要它。
-- fix: Set PubkeyAuthentication no in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 PubkeyAuthentication no，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'pubkeyauthentication' AND value <> 'no';
