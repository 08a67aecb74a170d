-- id: card-asked
-- title: PAM asks for a smart card
-- title[zh_CN]: PAM 要求使用智能卡
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.d
-- key: problem
-- same-as: xccdf:smartcard_pam_enabled
-- why: A password that was watched or guessed is enough for the account as long as nothing else is
--     asked for.
-- why[zh_CN]: 只要不要求其他因素，被偷看或猜中的口令就足以登录。
-- fix: Add `auth [success=2 default=ignore] pam_pkcs11.so` before pam_unix.so to
--     /etc/pam.d/common-auth (RHEL family: authselect enable-feature with-smartcard).
-- fix[zh_CN]: 在 /etc/pam.d/common-auth 的 pam_unix.so 之前加入 `auth [success=2 default=ignore] pam_pkcs11.so`（RHEL 系：authselect enable-feature with-smartcard）。
SELECT 'no rule asks for a card' AS problem, '/etc/pam.d' AS path
WHERE NOT EXISTS (SELECT 1 FROM pam_rules
                  WHERE service IN ('common-auth', 'system-auth') AND type = 'auth'
                    AND (module = 'pam_pkcs11.so'
                         OR (module = 'pam_sss.so'
                             AND arguments REGEXP '(^| )(try|require)_cert_auth( |$)')));
