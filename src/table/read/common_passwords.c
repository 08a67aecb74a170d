/* SPDX-License-Identifier: Apache-2.0 */
/* common_passwords - what is found most where passwords are found, the commonest first.
 *
 * From published lists of what is found most, here and in China. */
#include "table/read/common_passwords.h"

const char *const common_passwords[] = {
	"123456",     "password",   "12345678",	   "123456789",	 "12345",      "1234567890",
	"qwerty",     "111111",	    "000000",	   "123123",	 "abc123",     "1234",
	"admin",      "root",	    "admin123",	   "root123",	 "P@ssw0rd",   "Passw0rd",
	"password1",  "Password1",  "Password123", "admin@123",	 "Admin@123",  "Admin123",
	"admin888",   "888888",	    "666666",	   "123321",	 "654321",     "a123456",
	"a123456789", "123456a",    "qq123456",	   "woaini",	 "woaini1314", "5201314",
	"1314520",    "iloveyou",   "112233",	   "121212",	 "123qwe",     "1qaz2wsx",
	"1qaz@WSX",   "!QAZ2wsx",   "1q2w3e4r",	   "1q2w3e",	 "q1w2e3r4",   "qwe123",
	"qweasd",     "qwerty123",  "zxcvbnm",	   "asdfghjkl",	 "asdf1234",   "123abc",
	"abcd1234",   "Aa123456",   "Abc123456",   "Abc@123",	 "abc123456",  "aaa111",
	"aa123456",   "Qwe123!@#",  "Qwer1234",	   "passw0rd",	 "pass123",    "test",
	"test123",    "test1234",   "guest",	   "user",	 "user123",    "oracle",
	"postgres",   "mysql",	    "system",	   "manager",	 "tomcat",     "changeme",
	"default",    "welcome",    "welcome1",	   "letmein",	 "monkey",     "dragon",
	"master",     "sunshine",   "princess",	   "football",	 "baseball",   "superman",
	"access",     "server",	    "linux",	   "debian",	 "ubuntu",     "centos",
	"kylin",      "huawei",	    "Huawei@123",  "Huawei12#$", "h3c",	       "cisco",
	"zabbix",     "nagios",	    "backup",	   "1",		 "11111111",   "00000000",
	"88888888",   "99999999",   "66666666",	   "987654321",	 "147258369",  "159357",
	"963852741",  "0123456789", "1111",	   "0000",	 "secret",
};
const size_t common_passwords_n = N(common_passwords);
