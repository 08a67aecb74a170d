-- id: sssd-card-anchor
-- title: sssd examines the whole path of a card's certificate
-- title[zh_CN]: sssd 校验智能卡证书的完整信任链
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: path
-- same-as: xccdf:sssd_certification_path_trust_anchor
-- why: A card that nobody vouches for, or that was called back, lets in otherwise.
-- why[zh_CN]: 否则无人担保或已吊销的卡也能登录。
-- fix: Set `certificate_verification = {wanted}` in {path}.
-- fix[zh_CN]: 在 {path} 中设置 `certificate_verification = {wanted}`。
SELECT coalesce(c.value, 'not set') AS value, 'ca_cert,ocsp' AS wanted,
       coalesce(c.path, '/etc/sssd/sssd.conf') AS path, c.line
FROM (SELECT 1) LEFT JOIN sssd_config AS c ON c.section GLOB 'domain/*' AND c.key = 'certificate_verification'
WHERE c.value IS NULL OR replace(c.value, ' ', '') <> 'ca_cert,ocsp';
