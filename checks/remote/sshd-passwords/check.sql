-- id: sshd-passwords
-- title: SSH takes keys, not passwords alone
-- title[zh_CN]: SSH 使用密钥登录，而不仅凭口令
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.1.d zicha:RA163
-- key: key match
-- why: A password can be guessed, watched and passed on from any computer in the network; a key
--     with a passphrase cannot.
-- why[zh_CN]: 口令可以在网内任何一台计算机上被猜中、偷看或转告他人；带密码短语的密钥则不能。
-- fix: Give each administrator a key (ssh-copy-id), test it, then set PasswordAuthentication no and
--     KbdInteractiveAuthentication no in {path}, and reload sshd.
-- fix[zh_CN]: 为每位管理员配发密钥（ssh-copy-id）并测试通过后，在 {path} 中设置 PasswordAuthentication no 和 KbdInteractiveAuthentication no，并重新加载 sshd。
/* Methods that all begin with a key ask for it before any password. */
SELECT p.key, p.value, p.match, coalesce(p.path, '/etc/ssh/sshd_config') AS path, p.line
FROM sshd_config AS p
WHERE p.key = 'passwordauthentication' AND p.match = '' AND p.value = 'yes'
  AND NOT EXISTS (SELECT 1 FROM sshd_config AS a
                  WHERE a.key = 'authenticationmethods' AND a.match = ''
                    AND a.value <> 'any' AND ' ' || a.value NOT LIKE '% password%'
                    AND ' ' || a.value NOT LIKE '% keyboard-interactive%');
