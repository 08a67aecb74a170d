-- id: sshd-keys-accepted
-- title: SSH accepts keys
-- title[zh_CN]: SSH 接受密钥登录
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_enable_pubkey_auth
-- why: Without keys passwords are the only way in, and they are guessed at day and night.
-- why[zh_CN]: 不接受密钥就只能用口令登录，而口令会昼夜被尝试猜解。
-- fix: Set PubkeyAuthentication yes in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 PubkeyAuthentication yes，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'pubkeyauthentication' AND value <> 'yes';
