-- id: person-certificate-current
-- title: Professional certificates of people have not expired
-- title[zh_CN]: 人员资质证书在有效期内
-- severity: low
-- area: personnel
-- controls: gbt22239:8.1.8.1.b zicha:RA031
-- param days: 30 | days before the end that count as expired
-- param days[zh_CN]: 提前多少天提醒
-- when: SELECT 1 FROM people WHERE certificate_expires_on IS NOT NULL
-- key: person
-- why: A certificate that has run out is none when an assessor asks.
-- why[zh_CN]: 过期的证书，测评时不算数。
-- fix: Renew the certificate of {person} ({certificate}, until {certificate_expires_on}).
-- fix[zh_CN]: 为 {person} 办理证书续期（{certificate}，至 {certificate_expires_on}）。
SELECT id AS person, certificate, certificate_expires_on FROM people
WHERE certificate_expires_on < date('now', '+' || :days || ' days') AND coalesce(left_on, '9999') > date('now');
