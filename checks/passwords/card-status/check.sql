-- id: card-status
-- title: The status of a card's certificate is asked for online
-- title[zh_CN]: 在线查询智能卡证书状态
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.d
-- key: block
-- same-as: xccdf:smartcard_configure_cert_checking
-- why: A list of yesterday does not know that the card was lost this morning.
-- why[zh_CN]: 昨天的列表不知道今早遗失的卡。
-- fix: Add ocsp_on to cert_policy of the module in use in {path}.
-- fix[zh_CN]: 在 {path} 中为所用模块的 cert_policy 加入 ocsp_on。
/* Each reader's module has a policy of its own; one without would do. */
SELECT block, value, path, line
FROM smartcard_config
WHERE key = 'cert_policy' AND value NOT REGEXP '(^|,)ocsp_on(,|$)'
UNION ALL
SELECT 'pam_pkcs11', 'no cert_policy', '/etc/pam_pkcs11/pam_pkcs11.conf', NULL
WHERE NOT EXISTS (SELECT 1 FROM smartcard_config WHERE key = 'cert_policy');
