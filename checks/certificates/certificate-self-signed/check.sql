-- id: certificate-self-signed
-- title: Services show certificates that clients can verify
-- title[zh_CN]: 服务使用可验证的证书
-- severity: low
-- area: certificates
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: path position
-- why: People who are used to a warning accept the one of an attacker as well.
-- why[zh_CN]: 习惯于忽略警告的人，也会接受攻击者的证书。
-- fix: Get a certificate for {subject} from the unit's authority or a public one, and set it in
--     {used_by} in place of {path}.
-- fix[zh_CN]: 向单位的证书机构或公共机构申请 {subject} 的证书，在 {used_by} 中替换 {path}。
SELECT path, position, subject, used_by, issuer FROM tls_certificates
WHERE position = 1 AND is_self_signed AND (used_by LIKE '%nginx%' OR used_by LIKE '%apache%');
