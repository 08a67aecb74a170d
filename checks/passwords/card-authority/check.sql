-- id: card-authority
-- title: A card counts only if a known authority signed its certificate
-- title[zh_CN]: 智能卡证书须由已知机构签发
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.d
-- key: block
-- same-as: xccdf:smartcard_configure_ca
-- why: Otherwise anybody who has a card printer makes a card with the name of the director.
-- why[zh_CN]: 否则任何能制卡的人都可以做一张写着院长姓名的卡。
-- fix: Add ca to cert_policy of the module in use in {path}.
-- fix[zh_CN]: 在 {path} 中为所用模块的 cert_policy 加入 ca。
/* Each reader's module has a policy of its own; one without would do. */
SELECT block, value, path, line
FROM smartcard_config
WHERE key = 'cert_policy' AND value NOT REGEXP '(^|,)ca(,|$)'
UNION ALL
SELECT 'pam_pkcs11', 'no cert_policy', '/etc/pam_pkcs11/pam_pkcs11.conf', NULL
WHERE NOT EXISTS (SELECT 1 FROM smartcard_config WHERE key = 'cert_policy');
