-- id: ssh-key-strength
-- title: SSH keys that open accounts are strong
-- title[zh_CN]: 用于登录的 SSH 密钥强度足够
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- param bits: 2048 | least size of an RSA key
-- param bits[zh_CN]: RSA 密钥的最小位数
-- key: user fingerprint
-- why: RSA keys of 1024 bits and DSA keys are within reach of well equipped attackers; everybody
--     who ever saw the public half can work on it.
-- why[zh_CN]: 1024 位 RSA 密钥和 DSA 密钥已在装备精良的攻击者的破解能力之内，凡见过公钥的人都可以着手破解。
-- fix: Have {user} make a new key (ssh-keygen -t ed25519), add it, and remove the old one in
--     {path}:{line}.
-- fix[zh_CN]: 让 {user} 生成新密钥（ssh-keygen -t ed25519）并添加，然后删除 {path}:{line} 的旧公钥。
SELECT user, key_type, bits, fingerprint, comment, :bits AS wanted, path, line
FROM authorized_keys
WHERE key_type LIKE 'ssh-dss%' OR (key_type LIKE 'ssh-rsa%' AND coalesce(bits, 0) < :bits);
