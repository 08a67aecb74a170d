-- id: card-revocation
-- title: Lists of revoked cards are looked up
-- title[zh_CN]: 检查智能卡吊销列表
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.d
-- key: block
-- same-as: xccdf:smartcard_configure_crl
-- why: A card that was lost or handed back keeps opening until its certificate runs out.
-- why[zh_CN]: 遗失或交回的卡在证书到期前仍可登录。
-- fix: Add crl_auto or crl_offline to cert_policy of the module in use in {path}.
-- fix[zh_CN]: 在 {path} 中为所用模块的 cert_policy 加入 crl_auto or crl_offline。
/* Each reader's module has a policy of its own; one without would do. */
SELECT block, value, path, line
FROM smartcard_config
WHERE key = 'cert_policy' AND value NOT REGEXP '(^|,)crl_(auto|offline)(,|$)'
UNION ALL
SELECT 'pam_pkcs11', 'no cert_policy', '/etc/pam_pkcs11/pam_pkcs11.conf', NULL
WHERE NOT EXISTS (SELECT 1 FROM smartcard_config WHERE key = 'cert_policy');
