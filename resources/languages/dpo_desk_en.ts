<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActionBar</name>
        <message>
            <source>Reply letter</source>
            <translation>Reply letter</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
    </context>
    <context>
        <name>AddressFields</name>
        <message>
            <source>Say to whom the letter goes.</source>
            <translation>Say to whom the letter goes.</translation>
        </message>
        <message>
            <source>Write the street and, after a comma, the town or village.</source>
            <translation>Write the street and, after a comma, the town or village.</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Addressee</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Kind of item</source>
            <translation>Kind of item</translation>
        </message>
    </context>
    <context>
        <name>AnswerSheet</name>
        <message>
            <source>Answer of the department: {name}</source>
            <translation>Answer of the department: {name}</translation>
        </message>
        <message>
            <source>Keep the answer</source>
            <translation>Keep the answer</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Day of the answer</source>
            <translation>Day of the answer</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Answered on</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Answer of the recipient</source>
            <translation>Answer of the recipient</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Note the answer</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Enter the day.</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>For this computer only.</source>
            <translation>For this computer only.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Row height</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>{size} px</source>
            <translation>{size} px</translation>
        </message>
    </context>
    <context>
        <name>ArrivalModel</name>
        <message>
            <source>Unknown sender</source>
            <translation>Unknown sender</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>No subject</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>set aside</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsPane</name>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>New: {count}</translation>
        </message>
        <message>
            <source>Letters set aside</source>
            <translation>Letters set aside</translation>
        </message>
        <message>
            <source>Fetching {done} / {total}</source>
            <translation>Fetching {done} / {total}</translation>
        </message>
        <message>
            <source>Fetching letters…</source>
            <translation>Fetching letters…</translation>
        </message>
        <message>
            <source>fetched at {time}</source>
            <translation>fetched at {time}</translation>
        </message>
        <message>
            <source>Stop fetching</source>
            <translation>Stop fetching</translation>
        </message>
        <message>
            <source>Fetch letters now</source>
            <translation>Fetch letters now</translation>
        </message>
        <message>
            <source>Set aside: {count}</source>
            <translation>Set aside: {count}</translation>
        </message>
        <message>
            <source>New letters</source>
            <translation>New letters</translation>
        </message>
        <message>
            <source>Open {number}</source>
            <translation>Open {number}</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Add to {number}</source>
            <translation>Add to {number}</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>Larger than the mailbox setting allows: open it in the mail program and save its files.</source>
            <translation>Larger than the mailbox setting allows: open it in the mail program and save its files.</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message numerus="yes">
            <source>%n event(s) became known later</source>
            <translation>
                <numerusform>%n event became known later</numerusform>
                <numerusform>%n events became known later</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} purposes in force</source>
            <translation>{count} purposes in force</translation>
        </message>
        <message>
            <source>No consent on that day</source>
            <translation>No consent on that day</translation>
        </message>
        <message>
            <source>State as of</source>
            <translation>State as of</translation>
        </message>
        <message>
            <source>As we knew it on</source>
            <translation>As we knew it on</translation>
        </message>
        <message>
            <source>Event before</source>
            <translation>Event before</translation>
        </message>
        <message>
            <source>Event after</source>
            <translation>Event after</translation>
        </message>
        <message>
            <source>What is known today</source>
            <translation>What is known today</translation>
        </message>
        <message>
            <source>Go to event</source>
            <translation>Go to event</translation>
        </message>
    </context>
    <context>
        <name>AssignSheet</name>
        <message>
            <source>Assignee</source>
            <translation>Assignee</translation>
        </message>
        <message numerus="yes">
            <source>Assign %n request(s)</source>
            <translation>
                <numerusform>Assign %n request</numerusform>
                <numerusform>Assign %n requests</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Assign</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>Looks like {number}</source>
            <translation>Looks like {number}</translation>
        </message>
    </context>
    <context>
        <name>BreachCard</name>
        <message>
            <source>Security breach</source>
            <translation>Security breach</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Change the breach</source>
            <translation>Change the breach</translation>
        </message>
        <message>
            <source>not filled in yet</source>
            <translation>not filled in yet</translation>
        </message>
        <message>
            <source>Found at</source>
            <translation>Found at</translation>
        </message>
        <message>
            <source>Happened at</source>
            <translation>Happened at</translation>
        </message>
        <message>
            <source>being established</source>
            <translation>being established</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Information systems</source>
            <translation>Information systems</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Categories of data</translation>
        </message>
        <message>
            <source>How many data subjects</source>
            <translation>How many data subjects</translation>
        </message>
        <message>
            <source>People concerned</source>
            <translation>People concerned</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Measures taken</translation>
        </message>
    </context>
    <context>
        <name>BreachFields</name>
        <message>
            <source>Found at</source>
            <translation>Found at</translation>
        </message>
        <message>
            <source>How many data subjects</source>
            <translation>How many data subjects</translation>
        </message>
        <message>
            <source>Information systems</source>
            <translation>Information systems</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Categories of data</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Measures taken</translation>
        </message>
        <message>
            <source>When it happened, if known</source>
            <translation>When it happened, if known</translation>
        </message>
        <message>
            <source>People concerned: names, IINs or mobile numbers</source>
            <translation>People concerned: names, IINs or mobile numbers</translation>
        </message>
        <message>
            <source>Say when it was found.</source>
            <translation>Say when it was found.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Write a whole number.</translation>
        </message>
    </context>
    <context>
        <name>BreachSheet</name>
        <message>
            <source>The term of one working day to notify the authorised body begins on the day it was found.</source>
            <translation>The term of one working day to notify the authorised body begins on the day it was found.</translation>
        </message>
        <message>
            <source>Mark as a breach</source>
            <translation>Mark as a breach</translation>
        </message>
        <message>
            <source>The day it was found starts the clock and stays.</source>
            <translation>The day it was found starts the clock and stays.</translation>
        </message>
        <message>
            <source>Change the breach</source>
            <translation>Change the breach</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>A fault in the program</source>
            <translation>A fault in the program</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copy the details</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Go on working</translation>
        </message>
        <message>
            <source>The program could not do this</source>
            <translation>The program could not do this</translation>
        </message>
        <message>
            <source>What was saved before is safe; the last step was not done. Send the details to those who keep the program: they name places in the program, no persons.</source>
            <translation>What was saved before is safe; the last step was not done. Send the details to those who keep the program: they name places in the program, no persons.</translation>
        </message>
    </context>
    <context>
        <name>BulkCloseSheet</name>
        <message>
            <source>Why duties are left undone</source>
            <translation>Why duties are left undone</translation>
        </message>
        <message numerus="yes">
            <source>Close %n request(s)</source>
            <translation>
                <numerusform>Close %n request</numerusform>
                <numerusform>Close %n requests</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the requests</source>
            <translation>Close the requests</translation>
        </message>
        <message>
            <source>Without a reason only those are closed of which every duty is done.</source>
            <translation>Without a reason only those are closed of which every duty is done.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
    </context>
    <context>
        <name>BulkDisclosureSheet</name>
        <message>
            <source>See who can</source>
            <translation>See who can</translation>
        </message>
        <message numerus="yes">
            <source>Enter for %n person(s)</source>
            <translation>
                <numerusform>Enter for %n person</numerusform>
                <numerusform>Enter for %n people</numerusform>
            </translation>
        </message>
        <message>
            <source>More than {most} people at once cannot be undone.</source>
            <translation>More than {most} people at once cannot be undone.</translation>
        </message>
        <message numerus="yes">
            <source>Disclosure of data of %n person(s)</source>
            <translation>
                <numerusform>Disclosure of data of %n person</numerusform>
                <numerusform>Disclosure of data of %n people</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at the consents</source>
            <translation>Looking at the consents</translation>
        </message>
        <message>
            <source>{able} of {total} can.</source>
            <translation>{able} of {total} can.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The consent of %n person(s) lacks something for it</source>
            <translation>
                <numerusform>The consent of %n person lacks something for it</numerusform>
                <numerusform>The consents of %n people lack something for it</numerusform>
            </translation>
        </message>
        <message>
            <source>What, is said in the profile of each, under Disclosures.</source>
            <translation>What, is said in the profile of each, under Disclosures.</translation>
        </message>
        <message numerus="yes">
            <source>Disclosure entered for %n person(s)</source>
            <translation>
                <numerusform>Disclosure entered for %n person</numerusform>
                <numerusform>Disclosure entered for %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkSheet</name>
        <message>
            <source>{able} of {total} can.</source>
            <translation>{able} of {total} can.</translation>
        </message>
        <message>
            <source>and %n more</source>
            <translation>and %n more</translation>
        </message>
    </context>
    <context>
        <name>BulkWaitSheet</name>
        <message>
            <source>For whom or for what</source>
            <translation>For whom or for what</translation>
        </message>
        <message numerus="yes">
            <source>Waiting note for %n request(s)</source>
            <translation>
                <numerusform>Waiting note for %n request</numerusform>
                <numerusform>Waiting note for %n requests</numerusform>
            </translation>
        </message>
        <message>
            <source>Set the note</source>
            <translation>Set the note</translation>
        </message>
        <message>
            <source>The clock runs on: no rule stops it. An empty note takes the old one away.</source>
            <translation>The clock runs on: no rule stops it. An empty note takes the old one away.</translation>
        </message>
    </context>
    <context>
        <name>Calculator</name>
        <message>
            <source>Deadline calculator</source>
            <translation>Deadline calculator</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Day of the event</source>
            <translation>Day of the event</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Counted in</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>working days</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>calendar days</translation>
        </message>
        <message>
            <source>months</source>
            <translation>months</translation>
        </message>
        <message>
            <source>Five-day week</source>
            <translation>Five-day week</translation>
        </message>
        <message>
            <source>Six-day week</source>
            <translation>Six-day week</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>Working week</translation>
        </message>
        <message>
            <source>A term of your own</source>
            <translation>A term of your own</translation>
        </message>
        <message>
            <source>Enter the day and the term.</source>
            <translation>Enter the day and the term.</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Due {day}</translation>
        </message>
        <message>
            <source>Aim to be done by {day}.</source>
            <translation>Aim to be done by {day}.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Terms in working days are counted by it. When it changes, the dates of open duties follow.</source>
            <translation>Terms in working days are counted by it. When it changes, the dates of open duties follow.</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Working calendar</translation>
        </message>
        <message>
            <source>Import a year…</source>
            <translation>Import a year…</translation>
        </message>
        <message numerus="yes">
            <source>%n open date(s) moved.</source>
            <translation>
                <numerusform>%n open date moved.</numerusform>
                <numerusform>%n open dates moved.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendars (*.ics *.xlsx *.csv)</source>
            <translation>Calendars (*.ics *.xlsx *.csv)</translation>
        </message>
        <message>
            <source>Calendar of a year</source>
            <translation>Calendar of a year</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Terms in working days and the time left of today are counted by it.</source>
            <translation>Terms in working days and the time left of today are counted by it.</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Working calendar</translation>
        </message>
    </context>
    <context>
        <name>CategorySheet</name>
        <message>
            <source>Name in Kazakh</source>
            <translation>Name in Kazakh</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Name in Russian</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Number of the order</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Date of the order</translation>
        </message>
        <message>
            <source>Values are kept, too</source>
            <translation>Values are kept, too</translation>
        </message>
        <message>
            <source>A name in one language is enough; the others then say the same.</source>
            <translation>A name in one language is enough; the others then say the same.</translation>
        </message>
        <message>
            <source>New category of personal data</source>
            <translation>New category of personal data</translation>
        </message>
        <message>
            <source>Add to the list</source>
            <translation>Add to the list</translation>
        </message>
    </context>
    <context>
        <name>CertificateCard</name>
        <message>
            <source>Consent certificate</source>
            <translation>Consent certificate</translation>
        </message>
        <message>
            <source>One page, A4: the text, the proof, its hash and the place in the journal.</source>
            <translation>One page, A4: the text, the proof, its hash and the place in the journal.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Preview of the consent certificate</source>
            <translation>Preview of the consent certificate</translation>
        </message>
    </context>
    <context>
        <name>CertificatePane</name>
        <message>
            <source>Consent certificate</source>
            <translation>Consent certificate</translation>
        </message>
        <message>
            <source>Receipt (JSON)</source>
            <translation>Receipt (JSON)</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Certifying</name>
        <message>
            <source>Save consent receipt</source>
            <translation>Save consent receipt</translation>
        </message>
        <message>
            <source>The receipt for {day} is saved: {name}</source>
            <translation>The receipt for {day} is saved: {name}</translation>
        </message>
    </context>
    <context>
        <name>ChipButton</name>
        <message>
            <source>Remove filter: {name}</source>
            <translation>Remove filter: {name}</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>Add a scan or a mail file</source>
            <translation>Add a scan or a mail file</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Add a document…</translation>
        </message>
        <message>
            <source>Scans and letters</source>
            <translation>Scans and letters</translation>
        </message>
    </context>
    <context>
        <name>CloseSheet</name>
        <message>
            <source>Close the request</source>
            <translation>Close the request</translation>
        </message>
        <message>
            <source>Close with this reason</source>
            <translation>Close with this reason</translation>
        </message>
        <message numerus="yes">
            <source>%n duty(s) not done: {duties}.</source>
            <translation>
                <numerusform>%n duty is not done: {duties}.</numerusform>
                <numerusform>%n duties are not done: {duties}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The outcome follows from what was done. Change it if the demand ended otherwise.</source>
            <translation>The outcome follows from what was done. Change it if the demand ended otherwise.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Why it is closed without them</source>
            <translation>Why it is closed without them</translation>
        </message>
        <message>
            <source>Reason, where there is no outcome</source>
            <translation>Reason, where there is no outcome</translation>
        </message>
        <message>
            <source>None: the reason says why</source>
            <translation>None: the reason says why</translation>
        </message>
        <message>
            <source>Outcome: {demand}</source>
            <translation>Outcome: {demand}</translation>
        </message>
        <message>
            <source>Choose the outcome of each demand, or write why there is none.</source>
            <translation>Choose the outcome of each demand, or write why there is none.</translation>
        </message>
    </context>
    <context>
        <name>ColumnKeeper</name>
        <message>
            <source>Usual columns</source>
            <translation>Usual columns</translation>
        </message>
    </context>
    <context>
        <name>Composing</name>
        <message>
            <source>Composing anew replaces the words typed between the fields. Values alone leave them.</source>
            <translation>Composing anew replaces the words typed between the fields. Values alone leave them.</translation>
        </message>
        <message>
            <source>The text differs from the template. What should be refreshed?</source>
            <translation>The text differs from the template. What should be refreshed?</translation>
        </message>
        <message>
            <source>Compose anew</source>
            <translation>Compose anew</translation>
        </message>
        <message>
            <source>Values only</source>
            <translation>Values only</translation>
        </message>
        <message>
            <source>Compose the letter anew?</source>
            <translation>Compose the letter anew?</translation>
        </message>
        <message>
            <source>What was typed over fields stays. The words typed between the fields are replaced.</source>
            <translation>What was typed over fields stays. The words typed between the fields are replaced.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Leave as it is</translation>
        </message>
    </context>
    <context>
        <name>ConnectionForm</name>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Name of the database</source>
            <translation>Name of the database</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Protection of the connection</source>
            <translation>Protection of the connection</translation>
        </message>
        <message>
            <source>CA certificate file, if the server has a certificate of its own office</source>
            <translation>CA certificate file, if the server has a certificate of its own office</translation>
        </message>
        <message>
            <source>Encrypted, the server's certificate is checked</source>
            <translation>Encrypted, the server's certificate is checked</translation>
        </message>
        <message>
            <source>Without encryption: only for a server on this computer</source>
            <translation>Without encryption: only for a server on this computer</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Test the connection</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
            <translation>Certificates (*.crt *.pem *.cer);;All files (*)</translation>
        </message>
        <message>
            <source>CA certificate</source>
            <translation>CA certificate</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Fill this in.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>A port is a number from 1 to 65535.</translation>
        </message>
        <message>
            <source>To a server on another computer everything goes encrypted.</source>
            <translation>To a server on another computer everything goes encrypted.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Asking the server…</translation>
        </message>
        <message>
            <source>The server answers: PostgreSQL {version}. Nothing was changed there.</source>
            <translation>The server answers: PostgreSQL {version}. Nothing was changed there.</translation>
        </message>
    </context>
    <context>
        <name>ConsentLogSheet</name>
        <message>
            <source>Logs of consents (*.jsonl *.csv *.xlsx)</source>
            <translation>Logs of consents (*.jsonl *.csv *.xlsx)</translation>
        </message>
        <message>
            <source>Log of consents</source>
            <translation>Log of consents</translation>
        </message>
        <message>
            <source>Trying the lines</source>
            <translation>Trying the lines</translation>
        </message>
        <message>
            <source>Taking the lines in</source>
            <translation>Taking the lines in</translation>
        </message>
        <message>
            <source>Stopped. The lines taken in until then stay; the others can still be taken in.</source>
            <translation>Stopped. The lines taken in until then stay; the others can still be taken in.</translation>
        </message>
        <message>
            <source>Import a log of consents</source>
            <translation>Import a log of consents</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>ConsentWords</name>
        <message>
            <source>Edition {number} accepted</source>
            <translation>Edition {number} accepted</translation>
        </message>
        <message numerus="yes">
            <source>%n purpose(s)</source>
            <translation>
                <numerusform>%n purpose</numerusform>
                <numerusform>%n purposes</numerusform>
            </translation>
        </message>
        <message>
            <source>{event} (corrected)</source>
            <translation>{event} (corrected)</translation>
        </message>
        <message>
            <source>{event} (correction)</source>
            <translation>{event} (correction)</translation>
        </message>
        <message>
            <source>Consent given for {points}</source>
            <translation>Consent given for {points}</translation>
        </message>
        <message>
            <source>Purpose {points} refused</source>
            <translation>Purpose {points} refused</translation>
        </message>
        <message>
            <source>Withdrawn for {points}</source>
            <translation>Withdrawn for {points}</translation>
        </message>
        <message>
            <source>only: {parts}</source>
            <translation>only: {parts}</translation>
        </message>
        <message>
            <source>all but: {parts}</source>
            <translation>all but: {parts}</translation>
        </message>
        <message>
            <source>only for: {parts}</source>
            <translation>only for: {parts}</translation>
        </message>
        <message>
            <source>without: {parts}</source>
            <translation>without: {parts}</translation>
        </message>
        <message>
            <source>only to: {parts}</source>
            <translation>only to: {parts}</translation>
        </message>
        <message>
            <source>not to: {parts}</source>
            <translation>not to: {parts}</translation>
        </message>
        <message>
            <source>full</source>
            <translation>full</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>partial</translation>
        </message>
        <message>
            <source>not provable</source>
            <translation>not provable</translation>
        </message>
        <message>
            <source>Kept paper</source>
            <translation>Kept paper</translation>
        </message>
    </context>
    <context>
        <name>Consents</name>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s)</source>
            <translation>
                <numerusform>%n subject</numerusform>
                <numerusform>%n subjects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>Consent history</translation>
        </message>
    </context>
    <context>
        <name>ContextPanel</name>
        <message>
            <source>Open profile</source>
            <translation>Open profile</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>Consent history</translation>
        </message>
        <message>
            <source>Find in the register…</source>
            <translation>Find in the register…</translation>
        </message>
        <message>
            <source>not in the register</source>
            <translation>not in the register</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>since {day}</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Data blocked</translation>
        </message>
        <message>
            <source>Data destroyed</source>
            <translation>Data destroyed</translation>
        </message>
        <message>
            <source>No consent recorded</source>
            <translation>No consent recorded</translation>
        </message>
        <message numerus="yes">
            <source>Consent in force: %n purpose(s)</source>
            <translation>
                <numerusform>Consent in force: %n purpose</numerusform>
                <numerusform>Consent in force: %n purposes</numerusform>
            </translation>
        </message>
        <message>
            <source>Consent in part: {given} / {all}</source>
            <translation>Consent in part: {given} / {all}</translation>
        </message>
        <message>
            <source>No consent in force</source>
            <translation>No consent in force</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>E‑mail</source>
            <translation>E‑mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>User type</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Bank card</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Third parties given the data</source>
            <translation>Third parties given the data</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation>Chronology</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>No values are noted yet. With them the correction is entered by one key.</source>
            <translation>No values are noted yet. With them the correction is entered by one key.</translation>
        </message>
        <message>
            <source>The request names nobody of the register. Link it to the person, then note the values.</source>
            <translation>The request names nobody of the register. Link it to the person, then note the values.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) have gaps: fill them among the letters.</source>
            <translation>
                <numerusform>%n letter has gaps: fill them among the letters.</numerusform>
                <numerusform>%n letters have gaps: fill them among the letters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectionCard</name>
        <message>
            <source>Changes asked for</source>
            <translation>Changes asked for</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n field</numerusform>
                <numerusform>%n fields</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a value…</source>
            <translation>Add a value…</translation>
        </message>
        <message>
            <source>Former value</source>
            <translation>Former value</translation>
        </message>
        <message>
            <source>Current value</source>
            <translation>Current value</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>New value</translation>
        </message>
    </context>
    <context>
        <name>CorrectionLine</name>
        <message>
            <source>Not corrected: {reason}</source>
            <translation>Not corrected: {reason}</translation>
        </message>
        <message>
            <source>Take this line away</source>
            <translation>Take this line away</translation>
        </message>
    </context>
    <context>
        <name>DataList</name>
        <message>
            <source>List of personal data</source>
            <translation>List of personal data</translation>
        </message>
        <message>
            <source>Approved by an order. The switch says whether values are kept; a category without values is only noted.</source>
            <translation>Approved by an order. The switch says whether values are kept; a category without values is only noted.</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>Add a category</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>never stored</source>
            <translation>never stored</translation>
        </message>
        <message>
            <source>order No. {number} of {day}</source>
            <translation>order No. {number} of {day}</translation>
        </message>
        <message>
            <source>section 5 of the policy</source>
            <translation>section 5 of the policy</translation>
        </message>
    </context>
    <context>
        <name>DataSheetPane</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <source>Data sheet</source>
            <translation>Data sheet</translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>Write the letter</translation>
        </message>
        <message>
            <source>Space hides a line or shows it again. Enter shows a masked value, which is journaled.</source>
            <translation>Space hides a line or shows it again. Enter shows a masked value, which is journaled.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) may be about another person</source>
            <translation>
                <numerusform>%n line may be about another person</numerusform>
                <numerusform>%n lines may be about another person</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DataTab</name>
        <message>
            <source>Held data: where and since when…</source>
            <translation>Held data: where and since when…</translation>
        </message>
        <message>
            <source>Revealing a value is journaled</source>
            <translation>Revealing a value is journaled</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Bank card</translation>
        </message>
        <message>
            <source>Legal address</source>
            <translation>Legal address</translation>
        </message>
        <message>
            <source>Description of activity</source>
            <translation>Description of activity</translation>
        </message>
        <message>
            <source>not stored</source>
            <translation>not stored</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>not filled in</translation>
        </message>
        <message>
            <source>held, no value kept</source>
            <translation>held, no value kept</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Where everything is kept, its backup and the check of its journal.</source>
            <translation>Where everything is kept, its backup and the check of its journal.</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>Back up now…</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Verify the journal</translation>
        </message>
        <message>
            <source>Join a shared server</source>
            <translation>Join a shared server</translation>
        </message>
        <message>
            <source>Several people work in one PostgreSQL database. This database stays where it is, unchanged.</source>
            <translation>Several people work in one PostgreSQL database. This database stays where it is, unchanged.</translation>
        </message>
        <message>
            <source>Open the shared database</source>
            <translation>Open the shared database</translation>
        </message>
        <message>
            <source>SQLite, on this computer</source>
            <translation>SQLite, on this computer</translation>
        </message>
        <message>
            <source>PostgreSQL, shared</source>
            <translation>PostgreSQL, shared</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Last backup</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>on the server, by its administrator</source>
            <translation>on the server, by its administrator</translation>
        </message>
        <message>
            <source>not made yet</source>
            <translation>not made yet</translation>
        </message>
        <message>
            <source>Databases (*.sqlite)</source>
            <translation>Databases (*.sqlite)</translation>
        </message>
        <message>
            <source>Back up to a file</source>
            <translation>Back up to a file</translation>
        </message>
        <message>
            <source>The backup is being written…</source>
            <translation>The backup is being written…</translation>
        </message>
        <message>
            <source>The backup was written and checked: {name}</source>
            <translation>The backup was written and checked: {name}</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: %n entry(ies) verified</source>
            <translation>
                <numerusform>The journal is whole: %n entry verified</numerusform>
                <numerusform>The journal is whole: %n entries verified</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was changed from outside: entry {number}</source>
            <translation>The journal was changed from outside: entry {number}</translation>
        </message>
    </context>
    <context>
        <name>DatabasePage</name>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Where everything is kept. Nothing leaves it by itself.</source>
            <translation>Where everything is kept. Nothing leaves it by itself.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>On this computer</translation>
        </message>
        <message>
            <source>One file, for one person. Back it up to another disk from time to time.</source>
            <translation>One file, for one person. Back it up to another disk from time to time.</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Another file…</translation>
        </message>
        <message>
            <source>On a shared server</source>
            <translation>On a shared server</translation>
        </message>
        <message>
            <source>A PostgreSQL database that several people of the office work in.</source>
            <translation>A PostgreSQL database that several people of the office work in.</translation>
        </message>
        <message>
            <source>shared, {server}</source>
            <translation>shared, {server}</translation>
        </message>
        <message>
            <source>on this computer</source>
            <translation>on this computer</translation>
        </message>
        <message>
            <source>Databases (*.sqlite)</source>
            <translation>Databases (*.sqlite)</translation>
        </message>
        <message>
            <source>File of the database</source>
            <translation>File of the database</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>dd.mm.yyyy</translation>
        </message>
        <message>
            <source>Pick a date</source>
            <translation>Pick a date</translation>
        </message>
        <message>
            <source>This is not a date yet: write it as 24.11.2026, or +3 for days from today.</source>
            <translation>This is not a date yet: write it as 24.11.2026, or +3 for days from today.</translation>
        </message>
    </context>
    <context>
        <name>DayCards</name>
        <message numerus="yes">
            <source>%n more duty(ies)</source>
            <translation>
                <numerusform>%n more duty</numerusform>
                <numerusform>%n more duties</numerusform>
            </translation>
        </message>
        <message>
            <source>term of the Law {day}</source>
            <translation>term of the Law {day}</translation>
        </message>
        <message>
            <source>term of the policy {day}</source>
            <translation>term of the policy {day}</translation>
        </message>
        <message>
            <source>own norm {day}</source>
            <translation>own norm {day}</translation>
        </message>
        <message>
            <source>Unknown applicant</source>
            <translation>Unknown applicant</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>It is not registered: no term is counted for it.</source>
            <translation>It is not registered: no term is counted for it.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message numerus="yes">
            <source>Fetched e-mail to look through: %n letter(s)</source>
            <translation>
                <numerusform>Fetched e-mail to look through: %n letter</numerusform>
                <numerusform>Fetched e-mail to look through: %n letters</numerusform>
            </translation>
        </message>
        <message>
            <source>The oldest came on {day}; terms run from receipt.</source>
            <translation>The oldest came on {day}; terms run from receipt.</translation>
        </message>
        <message numerus="yes">
            <source>Batch of post: %n letter(s)</source>
            <translation>
                <numerusform>Batch of post: %n letter</numerusform>
                <numerusform>Batch of post: %n letters</numerusform>
            </translation>
        </message>
        <message>
            <source>Number, print and mark as sent</source>
            <translation>Number, print and mark as sent</translation>
        </message>
        <message>
            <source>Look through</source>
            <translation>Look through</translation>
        </message>
    </context>
    <context>
        <name>DayColumns</name>
        <message numerus="yes">
            <source>%n due on {day}</source>
            <translation>
                <numerusform>%n due on {day}</numerusform>
                <numerusform>%n due on {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>free</source>
            <translation>free</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
    </context>
    <context>
        <name>DayForm</name>
        <message>
            <source>Enter or change a day</source>
            <translation>Enter or change a day</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>In place of which day off</source>
            <translation>In place of which day off</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Name in Kazakh</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Name in Russian</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>Source: the law or the order, its number and date</source>
            <translation>Source: the law or the order, its number and date</translation>
        </message>
        <message>
            <source>Enter the day</source>
            <translation>Enter the day</translation>
        </message>
        <message>
            <source>Take the day out</source>
            <translation>Take the day out</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Enter the day.</translation>
        </message>
        <message>
            <source>Name the day: it stands in the explanation of every date.</source>
            <translation>Name the day: it stands in the explanation of every date.</translation>
        </message>
    </context>
    <context>
        <name>DayList</name>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>The calendar of this year is not there yet.</source>
            <translation>The calendar of this year is not there yet.</translation>
        </message>
        <message>
            <source>Change {day}</source>
            <translation>Change {day}</translation>
        </message>
    </context>
    <context>
        <name>DayPrinting</name>
        <message>
            <source>Print the day</source>
            <translation>Print the day</translation>
        </message>
        <message>
            <source>Printed at {time}</source>
            <translation>Printed at {time}</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Ends today</source>
            <translation>Ends today</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Ends soon</translation>
        </message>
        <message>
            <source>Not on this page: {count}</source>
            <translation>Not on this page: {count}</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <source>Days off: {days}</source>
            <translation>Days off: {days}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
    </context>
    <context>
        <name>DayWords</name>
        <message>
            <source>Public holiday</source>
            <translation>Public holiday</translation>
        </message>
        <message>
            <source>Moved day off</source>
            <translation>Moved day off</translation>
        </message>
        <message>
            <source>Moved working day</source>
            <translation>Moved working day</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Day off</translation>
        </message>
        <message>
            <source>Working day</source>
            <translation>Working day</translation>
        </message>
    </context>
    <context>
        <name>DeadlineCard</name>
        <message>
            <source>How the term is counted</source>
            <translation>How the term is counted</translation>
        </message>
        <message>
            <source>This duty is settled</source>
            <translation>This duty is settled</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Nothing is open</translation>
        </message>
        <message>
            <source>Every duty is done. The request can be closed.</source>
            <translation>Every duty is done. The request can be closed.</translation>
        </message>
        <message>
            <source>The request is closed.</source>
            <translation>The request is closed.</translation>
        </message>
        <message>
            <source>The working calendar of that year is missing</source>
            <translation>The working calendar of that year is missing</translation>
        </message>
        <message>
            <source>The term has not started</source>
            <translation>The term has not started</translation>
        </message>
        <message>
            <source>There is no number for this duty</source>
            <translation>There is no number for this duty</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>%n working day late</numerusform>
                <numerusform>%n working days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) left</source>
            <translation>
                <numerusform>%n working day left</numerusform>
                <numerusform>%n working days left</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: working time is over</source>
            <translation>Today: working time is over</translation>
        </message>
        <message>
            <source>Today: {time} left</source>
            <translation>Today: {time} left</translation>
        </message>
        <message>
            <source>The date follows once that year is entered in the settings.</source>
            <translation>The date follows once that year is entered in the settings.</translation>
        </message>
        <message>
            <source>Neither law, policy nor office gives a number of days.</source>
            <translation>Neither law, policy nor office gives a number of days.</translation>
        </message>
        <message>
            <source>Its clock starts with: {start}.</source>
            <translation>Its clock starts with: {start}.</translation>
        </message>
        <message>
            <source>On a working day: {day}.</source>
            <translation>On a working day: {day}.</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Own norm</source>
            <translation>Own norm</translation>
        </message>
        <message>
            <source>{source}: no number.</source>
            <translation>{source}: no number.</translation>
        </message>
        <message numerus="yes">
            <source>The law's term has passed, by the policy there are %n day(s).</source>
            <translation>
                <numerusform>The law's term has passed, by the policy there is %n day.</numerusform>
                <numerusform>The law's term has passed, by the policy there are %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>law</source>
            <translation>law</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>policy</translation>
        </message>
    </context>
    <context>
        <name>DeadlineExport</name>
        <message>
            <source>Deadlines to a calendar</source>
            <translation>Deadlines to a calendar</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendar (*.ics)</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Deadlines</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) written. Import the file again later: known events are updated.</source>
            <translation>
                <numerusform>%n deadline written. Import the file again later: known events are updated.</numerusform>
                <numerusform>%n deadlines written. Import the file again later: known events are updated.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>A third party asks without the person's permission: tell it nothing of the person.</source>
            <translation>A third party asks without the person's permission: tell it nothing of the person.</translation>
        </message>
    </context>
    <context>
        <name>DeedsBar</name>
        <message>
            <source>Sent on {day}. The page is kept as it was sent, SHA-256 {hash}.</source>
            <translation>Sent on {day}. The page is kept as it was sent, SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>The mail server answered: {answer}</source>
            <translation>The mail server answered: {answer}</translation>
        </message>
        <message>
            <source>Say on which day the letter left.</source>
            <translation>Say on which day the letter left.</translation>
        </message>
        <message>
            <source>Save draft</source>
            <translation>Save draft</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Give a number</source>
            <translation>Give a number</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Mark as sent</translation>
        </message>
        <message>
            <source>Day of sending</source>
            <translation>Day of sending</translation>
        </message>
    </context>
    <context>
        <name>DemandDeeds</name>
        <message>
            <source>The letter that tells the person of the extension stands among the letters.</source>
            <translation>The letter that tells the person of the extension stands among the letters.</translation>
        </message>
    </context>
    <context>
        <name>DemandLine</name>
        <message>
            <source>Papers came…</source>
            <translation>Papers came…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Refuse…</translation>
        </message>
        <message>
            <source>Outcome…</source>
            <translation>Outcome…</translation>
        </message>
        <message>
            <source>papers came {day}</source>
            <translation>papers came {day}</translation>
        </message>
        <message>
            <source>waits for the supporting papers</source>
            <translation>waits for the supporting papers</translation>
        </message>
    </context>
    <context>
        <name>DemandRows</name>
        <message>
            <source>Demands</source>
            <translation>Demands</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>Version {version}. Requests of data subjects, their terms, consents and letters in one place. Everything stays in your own database; nothing is sent anywhere.</source>
            <translation>Version {version}. Requests of data subjects, their terms, consents and letters in one place. Everything stays in your own database; nothing is sent anywhere.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>These files cannot be registered as a request.</source>
            <translation>These files cannot be registered as a request.</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>Responsible officer</translation>
        </message>
        <message>
            <source>database on this computer</source>
            <translation>database on this computer</translation>
        </message>
        <message>
            <source>shared database</source>
            <translation>shared database</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>No backup yet</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>Backup: {day} {time}</source>
            <translation>Backup: {day} {time}</translation>
        </message>
        <message>
            <source>Unknown applicant</source>
            <translation>Unknown applicant</translation>
        </message>
        <message>
            <source>Destroyed subject</source>
            <translation>Destroyed subject</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
    </context>
    <context>
        <name>DestroyedPanel</name>
        <message>
            <source>The entry below is no personal data: it proves that the duty was fulfilled.</source>
            <translation>The entry below is no personal data: it proves that the duty was fulfilled.</translation>
        </message>
        <message>
            <source>Personal data cannot be brought back</source>
            <translation>Personal data cannot be brought back</translation>
        </message>
        <message>
            <source>What remains</source>
            <translation>What remains</translation>
        </message>
        <message>
            <source>Subject number</source>
            <translation>Subject number</translation>
        </message>
        <message>
            <source>Related records</source>
            <translation>Related records</translation>
        </message>
        <message>
            <source>What cannot be seen</source>
            <translation>What cannot be seen</translation>
        </message>
        <message>
            <source>Name, contacts, bank card, texts and scans of requests are not in this database. Search finds none of it.</source>
            <translation>Name, contacts, bank card, texts and scans of requests are not in this database. Search finds none of it.</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>Mark as done</source>
            <translation>Mark as done</translation>
        </message>
        <message>
            <source>End without doing it…</source>
            <translation>End without doing it…</translation>
        </message>
        <message>
            <source>Change the date…</source>
            <translation>Change the date…</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
    </context>
    <context>
        <name>Disclosing</name>
        <message>
            <source>No recipient is in the register yet: add one under Data recipients.</source>
            <translation>No recipient is in the register yet: add one under Data recipients.</translation>
        </message>
    </context>
    <context>
        <name>DisclosureForm</name>
        <message>
            <source>Recipient</source>
            <translation>Recipient</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Given on</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>What was given</source>
            <translation>What was given</translation>
        </message>
        <message>
            <source>Why, in words</source>
            <translation>Why, in words</translation>
        </message>
        <message>
            <source>Data cross the border: {country}</source>
            <translation>Data cross the border: {country}</translation>
        </message>
    </context>
    <context>
        <name>DisclosureSheet</name>
        <message>
            <source>The journal keeps what stands here now.</source>
            <translation>The journal keeps what stands here now.</translation>
        </message>
        <message>
            <source>Correct the disclosure</source>
            <translation>Correct the disclosure</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>New disclosure</source>
            <translation>New disclosure</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>The consent lacks something</source>
            <translation>The consent lacks something</translation>
        </message>
    </context>
    <context>
        <name>DisclosuresTab</name>
        <message>
            <source>Add disclosure</source>
            <translation>Add disclosure</translation>
        </message>
        <message>
            <source>These data were given to nobody.</source>
            <translation>These data were given to nobody.</translation>
        </message>
        <message>
            <source>Correct the disclosure</source>
            <translation>Correct the disclosure</translation>
        </message>
        <message>
            <source>Cross-border: {country}</source>
            <translation>Cross-border: {country}</translation>
        </message>
        <message>
            <source>No recipient is in the register yet: add one under Data recipients.</source>
            <translation>No recipient is in the register yet: add one under Data recipients.</translation>
        </message>
    </context>
    <context>
        <name>DisputeSheet</name>
        <message>
            <source>The line stays in the request as not corrected, with this reason.</source>
            <translation>The line stays in the request as not corrected, with this reason.</translation>
        </message>
        <message>
            <source>Dispute: {field}</source>
            <translation>Dispute: {field}</translation>
        </message>
        <message>
            <source>Do not correct</source>
            <translation>Do not correct</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Another reason</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Explanation, if any</source>
            <translation>Explanation, if any</translation>
        </message>
    </context>
    <context>
        <name>DoubleSide</name>
        <message>
            <source>This record stays</source>
            <translation>This record stays</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>not filled in</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Registered on</translation>
        </message>
        <message>
            <source>Confirmed by the person</source>
            <translation>Confirmed by the person</translation>
        </message>
    </context>
    <context>
        <name>DoublesPage</name>
        <message>
            <source>Join two records</source>
            <translation>Join two records</translation>
        </message>
        <message>
            <source>Likely duplicates</source>
            <translation>Likely duplicates</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Back to the register</translation>
        </message>
        <message>
            <source>One person: join</source>
            <translation>One person: join</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Two people</translation>
        </message>
        <message>
            <source>Next pair</source>
            <translation>Next pair</translation>
        </message>
        <message>
            <source>The record that stays gets the contacts, data, requests and papers of the other, and both consents count. Undo and “take apart” on the profile give everything back.</source>
            <translation>The record that stays gets the contacts, data, requests and papers of the other, and both consents count. Undo and “take apart” on the profile give everything back.</translation>
        </message>
        <message>
            <source>No likely duplicates</source>
            <translation>No likely duplicates</translation>
        </message>
        <message>
            <source>Nobody shares an IIN, e-mail, phone or name.</source>
            <translation>Nobody shares an IIN, e-mail, phone or name.</translation>
        </message>
        <message>
            <source>They share an IIN</source>
            <translation>They share an IIN</translation>
        </message>
        <message>
            <source>They share an e-mail address</source>
            <translation>They share an e-mail address</translation>
        </message>
        <message>
            <source>They share a phone number</source>
            <translation>They share a phone number</translation>
        </message>
        <message>
            <source>Their names differ in spelling only, or not at all</source>
            <translation>Their names differ in spelling only, or not at all</translation>
        </message>
        <message>
            <source>Chosen by hand</source>
            <translation>Chosen by hand</translation>
        </message>
        <message>
            <source>Pair {place} of {count}</source>
            <translation>Pair {place} of {count}</translation>
        </message>
    </context>
    <context>
        <name>DueSheet</name>
        <message>
            <source>Change the date: {duty}</source>
            <translation>Change the date: {duty}</translation>
        </message>
        <message>
            <source>Change the date</source>
            <translation>Change the date</translation>
        </message>
        <message>
            <source>The terms of law and policy stay beside it. Who, when and why stand in the account of the term.</source>
            <translation>The terms of law and policy stay beside it. Who, when and why stand in the account of the term.</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Due on</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Neither law nor policy gives a date here.</source>
            <translation>Neither law nor policy gives a date here.</translation>
        </message>
        <message>
            <source>The term ends on {day}; a rule allows to extend it until {extended}.</source>
            <translation>The term ends on {day}; a rule allows to extend it until {extended}.</translation>
        </message>
        <message>
            <source>Until {day}: no rule allows to extend this term.</source>
            <translation>Until {day}: no rule allows to extend this term.</translation>
        </message>
    </context>
    <context>
        <name>DutyLine</name>
        <message>
            <source>not done, with a reason</source>
            <translation>not done, with a reason</translation>
        </message>
        <message>
            <source>fell away</source>
            <translation>fell away</translation>
        </message>
        <message>
            <source>not told by the journal</source>
            <translation>not told by the journal</translation>
        </message>
        <message>
            <source>{day}, by the journal</source>
            <translation>{day}, by the journal</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
    </context>
    <context>
        <name>DutyRows</name>
        <message>
            <source>Duties</source>
            <translation>Duties</translation>
        </message>
    </context>
    <context>
        <name>EditionPanel</name>
        <message numerus="yes">
            <source>%n rule(s) cite(s) this clause</source>
            <translation>
                <numerusform>%n rule cites this clause</numerusform>
                <numerusform>%n rules cite this clause</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no other edition to compare with.</source>
            <translation>There is no other edition to compare with.</translation>
        </message>
        <message>
            <source>The other edition has no text in this language.</source>
            <translation>The other edition has no text in this language.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) put in [+ +]</source>
            <translation>
                <numerusform>%n place put in [+ +]</numerusform>
                <numerusform>%n places put in [+ +]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) taken out [− −]</source>
            <translation>
                <numerusform>%n place taken out [− −]</numerusform>
                <numerusform>%n places taken out [− −]</numerusform>
            </translation>
        </message>
        <message>
            <source>The texts are the same.</source>
            <translation>The texts are the same.</translation>
        </message>
        <message>
            <source>Text (*.txt *.md)</source>
            <translation>Text (*.txt *.md)</translation>
        </message>
        <message>
            <source>Text of the edition</source>
            <translation>Text of the edition</translation>
        </message>
        <message>
            <source>Edition {number} of {day}</source>
            <translation>Edition {number} of {day}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>What to show</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Language of the text</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Compared with</translation>
        </message>
        <message>
            <source>Add the text…</source>
            <translation>Add the text…</translation>
        </message>
        <message>
            <source>No text in this language</source>
            <translation>No text in this language</translation>
        </message>
        <message>
            <source>Add the file as it was published. A text that is there is never changed.</source>
            <translation>Add the file as it was published. A text that is there is never changed.</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>in force now</source>
            <translation>in force now</translation>
        </message>
        <message>
            <source>not in force yet</source>
            <translation>not in force yet</translation>
        </message>
        <message numerus="yes">
            <source>consented: %n subject(s)</source>
            <translation>
                <numerusform>consented: %n subject</numerusform>
                <numerusform>consented: %n subjects</numerusform>
            </translation>
        </message>
        <message>
            <source>published on {day}</source>
            <translation>published on {day}</translation>
        </message>
        <message>
            <source>no Kazakh text, no hash</source>
            <translation>no Kazakh text, no hash</translation>
        </message>
        <message>
            <source>People are told of this edition since {day}.</source>
            <translation>People are told of this edition since {day}.</translation>
        </message>
        <message>
            <source>Whom to ask again</source>
            <translation>Whom to ask again</translation>
        </message>
        <message>
            <source>Who consented to an earlier edition has to be told of this one (clause 10.2).</source>
            <translation>Who consented to an earlier edition has to be told of this one (clause 10.2).</translation>
        </message>
        <message>
            <source>Start telling</source>
            <translation>Start telling</translation>
        </message>
    </context>
    <context>
        <name>EditionRules</name>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause {clause}</source>
            <translation>Clause {clause}</translation>
        </message>
        <message numerus="yes">
            <source>%n of them cite(s) a clause that this text does not have</source>
            <translation>
                <numerusform>%n of them cites a clause that this text does not have</numerusform>
                <numerusform>%n of them cite a clause that this text does not have</numerusform>
            </translation>
        </message>
        <message>
            <source>Every rule of this edition</source>
            <translation>Every rule of this edition</translation>
        </message>
    </context>
    <context>
        <name>Editions</name>
        <message>
            <source>Policy editions</source>
            <translation>Policy editions</translation>
        </message>
        <message numerus="yes">
            <source>%n edition(s)</source>
            <translation>
                <numerusform>%n edition</numerusform>
                <numerusform>%n editions</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Each edition is in force until the day before the next one.</source>
            <translation>Each edition is in force until the day before the next one.</translation>
        </message>
    </context>
    <context>
        <name>EmptyDesk</name>
        <message>
            <source>Setting up the desk, {ready} of {all} ready</source>
            <translation>Setting up the desk, {ready} of {all} ready</translation>
        </message>
        <message>
            <source>If a journal was kept before</source>
            <translation>If a journal was kept before</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>No requests yet</translation>
        </message>
        <message>
            <source>When a letter comes, drop its scan or file here. The term is counted by itself.</source>
            <translation>When a letter comes, drop its scan or file here. The term is counted by itself.</translation>
        </message>
        <message>
            <source>Register a request</source>
            <translation>Register a request</translation>
        </message>
        <message>
            <source>Add a scan or a mail file</source>
            <translation>Add a scan or a mail file</translation>
        </message>
        <message>
            <source>Holidays of {first}–{last} are entered</source>
            <translation>Holidays of {first}–{last} are entered</translation>
        </message>
        <message numerus="yes">
            <source>%n term rule(s), confirmed: {confirmed}</source>
            <translation>
                <numerusform>%n term rule, confirmed: {confirmed}</numerusform>
                <numerusform>%n term rules, confirmed: {confirmed}</numerusform>
            </translation>
        </message>
        <message>
            <source>Policy and terms</source>
            <translation>Policy and terms</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Working calendar</translation>
        </message>
        <message>
            <source>Load the register of subjects</source>
            <translation>Load the register of subjects</translation>
        </message>
        <message>
            <source>From an Excel or CSV file, you match the columns</source>
            <translation>From an Excel or CSV file, you match the columns</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Letterhead and envelope</source>
            <translation>Letterhead and envelope</translation>
        </message>
        <message>
            <source>Logo, address, signatory</source>
            <translation>Logo, address, signatory</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Set up</translation>
        </message>
        <message>
            <source>Take in the journal kept so far</source>
            <translation>Take in the journal kept so far</translation>
        </message>
        <message>
            <source>Earlier requests under their own numbers</source>
            <translation>Earlier requests under their own numbers</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>ready</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>to be confirmed</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>of the office</source>
            <translation>of the office</translation>
        </message>
        <message>
            <source>Given until, if for a term</source>
            <translation>Given until, if for a term</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>Ed. {number}</translation>
        </message>
        <message>
            <source>In force on that day</source>
            <translation>In force on that day</translation>
        </message>
        <message>
            <source>Policy edition shown</source>
            <translation>Policy edition shown</translation>
        </message>
        <message>
            <source>Open the text</source>
            <translation>Open the text</translation>
        </message>
        <message>
            <source>What the text states, Law art. 8(4)</source>
            <translation>What the text states, Law art. 8(4)</translation>
        </message>
        <message>
            <source>Log entry, number of a letter, scan…</source>
            <translation>Log entry, number of a letter, scan…</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Form and its version</source>
            <translation>Form and its version</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP address</translation>
        </message>
        <message>
            <source>Representative, if one acted</source>
            <translation>Representative, if one acted</translation>
        </message>
        <message>
            <source>Attach a paper</source>
            <translation>Attach a paper</translation>
        </message>
        <message>
            <source>or drop it here</source>
            <translation>or drop it here</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Purposes</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>Missing or not noted: {gaps}</source>
            <translation>Missing or not noted: {gaps}</translation>
        </message>
        <message>
            <source>Proof by itself: {strength}</source>
            <translation>Proof by itself: {strength}</translation>
        </message>
        <message>
            <source>Tick at least one purpose.</source>
            <translation>Tick at least one purpose.</translation>
        </message>
        <message>
            <source>Enter the day on which it happened.</source>
            <translation>Enter the day on which it happened.</translation>
        </message>
        <message>
            <source>Write the time as 14:07.</source>
            <translation>Write the time as 14:07.</translation>
        </message>
        <message>
            <source>This is no IP address: write it as 192.0.2.15.</source>
            <translation>This is no IP address: write it as 192.0.2.15.</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>Record a consent event</source>
            <translation>Record a consent event</translation>
        </message>
        <message>
            <source>Correct an event</source>
            <translation>Correct an event</translation>
        </message>
        <message>
            <source>The earlier event stays in the history; this one replaces it from now on.</source>
            <translation>The earlier event stays in the history; this one replaces it from now on.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message>
            <source>Date and time</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Ed.</source>
            <translation>Ed.</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Proof</translation>
        </message>
    </context>
    <context>
        <name>ExportErrand</name>
        <message>
            <source>Export to Excel: {name}</source>
            <translation>Export to Excel: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written</source>
            <translation>
                <numerusform>%n row written</numerusform>
                <numerusform>%n rows written</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Requests of this list</source>
            <translation>Requests of this list</translation>
        </message>
        <message>
            <source>Duties of these requests</source>
            <translation>Duties of these requests</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>Show the value: {name}</source>
            <translation>Show the value: {name}</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Requests by month</source>
            <translation>Requests by month</translation>
        </message>
        <message>
            <source>Keeping to terms</source>
            <translation>Keeping to terms</translation>
        </message>
        <message>
            <source>Median time</source>
            <translation>Median time</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>upright line: the limit</source>
            <translation>upright line: the limit</translation>
        </message>
        <message>
            <source>last 12 months, the period is tinted</source>
            <translation>last 12 months, the period is tinted</translation>
        </message>
        <message>
            <source>No demand with a term was answered in this period.</source>
            <translation>No demand with a term was answered in this period.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>on time</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>As columns</source>
            <translation>As columns</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>As a table</translation>
        </message>
        <message>
            <source>/ {limit} w. days</source>
            <translation>/ {limit} w. days</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
    </context>
    <context>
        <name>FilterChoices</name>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Kind of demand</source>
            <translation>Kind of demand</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Assignee</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Policy edition</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Last month</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>This year</translation>
        </message>
        <message>
            <source>Waits for somebody</source>
            <translation>Waits for somebody</translation>
        </message>
        <message>
            <source>Waits for nobody</source>
            <translation>Waits for nobody</translation>
        </message>
        <message>
            <source>Has a letter</source>
            <translation>Has a letter</translation>
        </message>
        <message>
            <source>Without a letter</source>
            <translation>Without a letter</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>Ed. {number}</translation>
        </message>
        <message numerus="yes">
            <source>fewer than %n working day(s) left</source>
            <translation>
                <numerusform>fewer than %n working day left</numerusform>
                <numerusform>fewer than %n working days left</numerusform>
            </translation>
        </message>
        <message>
            <source>Received: {days}</source>
            <translation>Received: {days}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Unlawful processing found</source>
            <translation>Unlawful processing found</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Put aside</translation>
        </message>
        <message>
            <source>Esc. The draft stays until the program is closed.</source>
            <translation>Esc. The draft stays until the program is closed.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Say what was found.</source>
            <translation>Say what was found.</translation>
        </message>
    </context>
    <context>
        <name>FindingForm</name>
        <message>
            <source>Where it comes from</source>
            <translation>Where it comes from</translation>
        </message>
        <message>
            <source>Own finding</source>
            <translation>Own finding</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Authority</translation>
        </message>
        <message>
            <source>Was security breached?</source>
            <translation>Was security breached?</translation>
        </message>
        <message>
            <source>No breach</source>
            <translation>No breach</translation>
        </message>
        <message>
            <source>Breached</source>
            <translation>Breached</translation>
        </message>
        <message>
            <source>Who complained</source>
            <translation>Who complained</translation>
        </message>
        <message>
            <source>Surname, number or organisation</source>
            <translation>Surname, number or organisation</translation>
        </message>
        <message>
            <source>Which body</source>
            <translation>Which body</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>What was found: data set or form</source>
            <translation>What was found: data set or form</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Databases (*.sqlite);;All files (*)</source>
            <translation>Databases (*.sqlite);;All files (*)</translation>
        </message>
        <message>
            <source>Open a desk from a file</source>
            <translation>Open a desk from a file</translation>
        </message>
        <message>
            <source>This database is empty. Set the desk up there in six steps.</source>
            <translation>This database is empty. Set the desk up there in six steps.</translation>
        </message>
        <message>
            <source>This shared database is empty. Set the desk up there in six steps.</source>
            <translation>This shared database is empty. Set the desk up there in six steps.</translation>
        </message>
        <message>
            <source>Making the sample data</source>
            <translation>Making the sample data</translation>
        </message>
    </context>
    <context>
        <name>ForSubject</name>
        <message>
            <source>A draft about somebody else was put aside</source>
            <translation>A draft about somebody else was put aside</translation>
        </message>
        <message>
            <source>Begin anew for {name}, or go on with the draft?</source>
            <translation>Begin anew for {name}, or go on with the draft?</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Begin anew</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Go on with the draft</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Waiting: {whom}</source>
            <translation>Waiting: {whom}</translation>
        </message>
        <message>
            <source>Identity confirmed</source>
            <translation>Identity confirmed</translation>
        </message>
        <message>
            <source>Data match, identity not proven</source>
            <translation>Data match, identity not proven</translation>
        </message>
        <message>
            <source>Identity not confirmed yet</source>
            <translation>Identity not confirmed yet</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message>
            <source>No number yet</source>
            <translation>No number yet</translation>
        </message>
        <message>
            <source>reply to {number}</source>
            <translation>reply to {number}</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Signatory</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Heading of the letter</source>
            <translation>Heading of the letter</translation>
        </message>
    </context>
    <context>
        <name>HeldSheet</name>
        <message>
            <source>Other users see it</source>
            <translation>Other users see it</translation>
        </message>
        <message>
            <source>No longer held</source>
            <translation>No longer held</translation>
        </message>
        <message>
            <source>Held data</source>
            <translation>Held data</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>electronic</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>on paper</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Kept</translation>
        </message>
        <message>
            <source>System or place</source>
            <translation>System or place</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Last confirmed on</source>
            <translation>Last confirmed on</translation>
        </message>
        <message>
            <source>Left empty, the value stays as it is.</source>
            <translation>Left empty, the value stays as it is.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Found in the help</source>
            <translation>Found in the help</translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Contents of the help</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>No page has these words.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>Search in the help</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>Close the help</translation>
        </message>
    </context>
    <context>
        <name>HistoryHead</name>
        <message>
            <source>Data subjects</source>
            <translation>Data subjects</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>Consent history</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>Correct the event</source>
            <translation>Correct the event</translation>
        </message>
        <message>
            <source>Record an event</source>
            <translation>Record an event</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Consent certificate</source>
            <translation>Consent certificate</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>{day}: {count} of {total} purposes in force</source>
            <translation>{day}: {count} of {total} purposes in force</translation>
        </message>
        <message>
            <source>Consent events</source>
            <translation>Consent events</translation>
        </message>
    </context>
    <context>
        <name>HourStrip</name>
        <message>
            <source>Working time left: {time}</source>
            <translation>Working time left: {time}</translation>
        </message>
        <message>
            <source>now {time}</source>
            <translation>now {time}</translation>
        </message>
    </context>
    <context>
        <name>HoursForm</name>
        <message>
            <source>Five-day week</source>
            <translation>Five-day week</translation>
        </message>
        <message>
            <source>Six-day week</source>
            <translation>Six-day week</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>Working week</translation>
        </message>
        <message>
            <source>Day begins</source>
            <translation>Day begins</translation>
        </message>
        <message>
            <source>Day ends</source>
            <translation>Day ends</translation>
        </message>
        <message>
            <source>Lunch from</source>
            <translation>Lunch from</translation>
        </message>
        <message>
            <source>Lunch until</source>
            <translation>Lunch until</translation>
        </message>
        <message>
            <source>The day has to begin before lunch and end after it.</source>
            <translation>The day has to begin before lunch and end after it.</translation>
        </message>
    </context>
    <context>
        <name>IdentitySheet</name>
        <message>
            <source>Confirm identity</source>
            <translation>Confirm identity</translation>
        </message>
        <message>
            <source>No copy of an identity paper is made or kept.</source>
            <translation>No copy of an identity paper is made or kept.</translation>
        </message>
        <message>
            <source>Identity document seen, no copy made</source>
            <translation>Identity document seen, no copy made</translation>
        </message>
        <message>
            <source>Digital signature checked</source>
            <translation>Digital signature checked</translation>
        </message>
        <message>
            <source>Signature certified by a notary</source>
            <translation>Signature certified by a notary</translation>
        </message>
        <message>
            <source>Request came from the person's own account</source>
            <translation>Request came from the person's own account</translation>
        </message>
        <message>
            <source>Confirmed by a call or letter to a contact in the register</source>
            <translation>Confirmed by a call or letter to a contact in the register</translation>
        </message>
        <message>
            <source>Data in the request match the register</source>
            <translation>Data in the request match the register</translation>
        </message>
        <message>
            <source>Official letter of a body</source>
            <translation>Official letter of a body</translation>
        </message>
        <message>
            <source>Written permission of the person seen</source>
            <translation>Written permission of the person seen</translation>
        </message>
        <message>
            <source>A law or a court act gives access</source>
            <translation>A law or a court act gives access</translation>
        </message>
        <message>
            <source>Not confirmed. Asked for: {asked}</source>
            <translation>Not confirmed. Asked for: {asked}</translation>
        </message>
        <message>
            <source>How it was checked</source>
            <translation>How it was checked</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Not confirmed</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>What the applicant was asked for</source>
            <translation>What the applicant was asked for</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>Keep the result</translation>
        </message>
        <message>
            <source>A third party asks: nothing of the person may be told without the person's permission.</source>
            <translation>A third party asks: nothing of the person may be told without the person's permission.</translation>
        </message>
        <message>
            <source>This request asks for proof: data that match the register are not enough.</source>
            <translation>This request asks for proof: data that match the register are not enough.</translation>
        </message>
        <message>
            <source>Write down how it was checked.</source>
            <translation>Write down how it was checked.</translation>
        </message>
    </context>
    <context>
        <name>ImportChoose</name>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>Drop an Excel or CSV file here</translation>
        </message>
        <message>
            <source>Columns are matched on the next page; nothing is written before you confirm.</source>
            <translation>Columns are matched on the next page; nothing is written before you confirm.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
    </context>
    <context>
        <name>ImportMapping</name>
        <message>
            <source>Another file</source>
            <translation>Another file</translation>
        </message>
        <message numerus="yes">
            <source>%n filled row(s)</source>
            <translation>
                <numerusform>%n filled row</numerusform>
                <numerusform>%n filled rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message>
            <source>{rows}, {columns}. Say what each column holds.</source>
            <translation>{rows}, {columns}. Say what each column holds.</translation>
        </message>
        <message>
            <source>First cells</source>
            <translation>First cells</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>What it holds</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <source>What the column “{name}” holds</source>
            <translation>What the column “{name}” holds</translation>
        </message>
    </context>
    <context>
        <name>ImportReview</name>
        <message>
            <source>Repeats row {row} ({field}); it is taken once.</source>
            <translation>Repeats row {row} ({field}); it is taken once.</translation>
        </message>
        <message>
            <source>ready to add</source>
            <translation>ready to add</translation>
        </message>
        <message>
            <source>in the register already</source>
            <translation>in the register already</translation>
        </message>
        <message>
            <source>rows with problems</source>
            <translation>rows with problems</translation>
        </message>
        <message>
            <source>empty rows</source>
            <translation>empty rows</translation>
        </message>
        <message>
            <source>repeats in the file</source>
            <translation>repeats in the file</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save %n row(s) to Excel</source>
            <translation>
                <numerusform>Save %n row to Excel</numerusform>
                <numerusform>Save %n rows to Excel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>I know that %n row(s) stay out</source>
            <translation>
                <numerusform>I know that %n row stays out</numerusform>
                <numerusform>I know that %n rows stay out</numerusform>
            </translation>
        </message>
        <message>
            <source>As they will be stored</source>
            <translation>As they will be stored</translation>
        </message>
        <message>
            <source>Remarks by row</source>
            <translation>Remarks by row</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be taken as they are.</source>
            <translation>
                <numerusform>%n row cannot be taken as it is.</numerusform>
                <numerusform>%n rows cannot be taken as they are.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save them to Excel, correct and import that file, or take in the others knowingly.</source>
            <translation>Save them to Excel, correct and import that file, or take in the others knowingly.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>stays out</source>
            <translation>stays out</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>taken</translation>
        </message>
        <message>
            <source>a repeat</source>
            <translation>a repeat</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>The row</source>
            <translation>The row</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Tables (*.xlsx *.csv *.txt)</source>
            <translation>Tables (*.xlsx *.csv *.txt)</translation>
        </message>
        <message>
            <source>Looking at the file</source>
            <translation>Looking at the file</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Reading the rows</translation>
        </message>
        <message>
            <source>Taking the rows in</source>
            <translation>Taking the rows in</translation>
        </message>
        <message>
            <source>Rows to correct</source>
            <translation>Rows to correct</translation>
        </message>
        <message>
            <source>Writing the rows</source>
            <translation>Writing the rows</translation>
        </message>
        <message>
            <source>%n row(s) written to “{name}”. Correct them there and import that file.</source>
            <translation>%n row(s) written to “{name}”. Correct them there and import that file.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>Check the rows</source>
            <translation>Check the rows</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>Back to the columns</translation>
        </message>
        <message>
            <source>What the words of the journal mean. Change what was taken wrongly; nothing is guessed.</source>
            <translation>What the words of the journal mean. Change what was taken wrongly; nothing is guessed.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody knows what %n word(s) mean.</source>
            <translation>
                <numerusform>The meaning of %n word is not known.</numerusform>
                <numerusform>The meaning of %n words is not known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Say it here, or the rows with them (%n) stay out.</source>
            <translation>
                <numerusform>Say it here, or the rows with them (%n) stay out.</numerusform>
                <numerusform>Say it here, or the rows with them (%n) stay out.</numerusform>
            </translation>
        </message>
        <message>
            <source>To be said</source>
            <translation>To be said</translation>
        </message>
        <message numerus="yes">
            <source>%n more word(s) are not shown. Perhaps a column holds something else.</source>
            <translation>
                <numerusform>%n more word is not shown. Perhaps a column holds something else.</numerusform>
                <numerusform>%n more words are not shown. Perhaps a column holds something else.</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>How it came</translation>
        </message>
        <message>
            <source>Kinds of demands</source>
            <translation>Kinds of demands</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>of the kind</source>
            <translation>of the kind</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>What it means</translation>
        </message>
        <message>
            <source>(empty cell)</source>
            <translation>(empty cell)</translation>
        </message>
        <message>
            <source>— say what it means —</source>
            <translation>— say what it means —</translation>
        </message>
        <message>
            <source>What the word “{word}” means</source>
            <translation>What the word “{word}” means</translation>
        </message>
        <message>
            <source>the request is still open</source>
            <translation>the request is still open</translation>
        </message>
        <message>
            <source>closed, outcome not noted</source>
            <translation>closed, outcome not noted</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>not noted</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>No open requests</translation>
        </message>
        <message numerus="yes">
            <source>%n open request(s)</source>
            <translation>
                <numerusform>%n open request</numerusform>
                <numerusform>%n open requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n due today</numerusform>
                <numerusform>%n due today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxFrame</name>
        <message>
            <source>Do the next step</source>
            <translation>Do the next step</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>New request</source>
            <translation>New request</translation>
        </message>
        <message>
            <source>Register the request</source>
            <translation>Register the request</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Put aside</translation>
        </message>
        <message>
            <source>Esc. The draft stays, also after a restart.</source>
            <translation>Esc. The draft stays, also after a restart.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Reading the file</translation>
        </message>
        <message>
            <source>Enter the day it came.</source>
            <translation>Enter the day it came.</translation>
        </message>
    </context>
    <context>
        <name>IntakeForm</name>
        <message>
            <source>A draft of {time} was not registered</source>
            <translation>A draft of {time} was not registered</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Bring it back</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Not needed</translation>
        </message>
        <message>
            <source>What is demanded</source>
            <translation>What is demanded</translation>
        </message>
        <message>
            <source>Choose the kind of demand</source>
            <translation>Choose the kind of demand</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Surname, number or organisation</source>
            <translation>Surname, number or organisation</translation>
        </message>
        <message>
            <source>Digital signature checked</source>
            <translation>Digital signature checked</translation>
        </message>
        <message>
            <source>Which purposes</source>
            <translation>Which purposes</translation>
        </message>
        <message>
            <source>Who applied</source>
            <translation>Who applied</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Date received</source>
            <translation>Date received</translation>
        </message>
        <message>
            <source>Date posted</source>
            <translation>Date posted</translation>
        </message>
        <message>
            <source>Supporting papers came</source>
            <translation>Supporting papers came</translation>
        </message>
        <message>
            <source>Language of the request</source>
            <translation>Language of the request</translation>
        </message>
        <message>
            <source>Sender's number</source>
            <translation>Sender's number</translation>
        </message>
        <message>
            <source>Sender's date</source>
            <translation>Sender's date</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Reply address</source>
            <translation>Reply address</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Reply e-mail</source>
            <translation>Reply e-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
    </context>
    <context>
        <name>JoinPage</name>
        <message>
            <source>Your administrator tells you the server, the database and your user name.</source>
            <translation>Your administrator tells you the server, the database and your user name.</translation>
        </message>
        <message>
            <source>Join a shared database</source>
            <translation>Join a shared database</translation>
        </message>
    </context>
    <context>
        <name>JoinSheet</name>
        <message>
            <source>The papers go to the earlier request, this one is closed with its number kept.</source>
            <translation>The papers go to the earlier request, this one is closed with its number kept.</translation>
        </message>
        <message>
            <source>Join {number} to another request</source>
            <translation>Join {number} to another request</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Join</translation>
        </message>
        <message>
            <source>The request it is joined to</source>
            <translation>The request it is joined to</translation>
        </message>
    </context>
    <context>
        <name>JoinedLine</name>
        <message>
            <source>Joined: {number} {name}</source>
            <translation>Joined: {number} {name}</translation>
        </message>
        <message>
            <source>take apart</source>
            <translation>take apart</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message numerus="yes">
            <source>%n journal entry(ies)</source>
            <translation>
                <numerusform>%n journal entry</numerusform>
                <numerusform>%n journal entries</numerusform>
            </translation>
        </message>
        <message>
            <source>Journal of deeds</source>
            <translation>Journal of deeds</translation>
        </message>
        <message>
            <source>Entries are only added. Each one seals the one before, so a change made from outside is found.</source>
            <translation>Entries are only added. Each one seals the one before, so a change made from outside is found.</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Verify the chain</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>No such deeds yet</source>
            <translation>No such deeds yet</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Data subjects</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>yesterday</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>this desk</translation>
        </message>
        <message>
            <source>The check was stopped before its end: it says nothing of the journal.</source>
            <translation>The check was stopped before its end: it says nothing of the journal.</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: %n entry(ies) verified</source>
            <translation>
                <numerusform>The journal is whole: %n entry verified</numerusform>
                <numerusform>The journal is whole: %n entries verified</numerusform>
            </translation>
        </message>
        <message>
            <source>Last seal: {seal}</source>
            <translation>Last seal: {seal}</translation>
        </message>
        <message>
            <source>Copy the seal</source>
            <translation>Copy the seal</translation>
        </message>
        <message>
            <source>The journal was changed from outside: entry {number}</source>
            <translation>The journal was changed from outside: entry {number}</translation>
        </message>
        <message>
            <source>Entries before it fit. Keep this file as it is and compare it with the last backup.</source>
            <translation>Entries before it fit. Keep this file as it is and compare it with the last backup.</translation>
        </message>
    </context>
    <context>
        <name>JournalCheck</name>
        <message>
            <source>The chain is being recomputed…</source>
            <translation>The chain is being recomputed…</translation>
        </message>
    </context>
    <context>
        <name>KeepingLine</name>
        <message>
            <source>Retention</source>
            <translation>Retention</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>no ground recorded</source>
            <translation>no ground recorded</translation>
        </message>
        <message>
            <source>until the purpose is achieved</source>
            <translation>until the purpose is achieved</translation>
        </message>
        <message>
            <source>Ground: request {number}.</source>
            <translation>Ground: request {number}.</translation>
        </message>
        <message>
            <source>To be destroyed by {day}, or blocked if that is impossible (9.8).</source>
            <translation>To be destroyed by {day}, or blocked if that is impossible (9.8).</translation>
        </message>
    </context>
    <context>
        <name>KeyringNote</name>
        <message>
            <source>The password is kept by the keyring of this computer, never in a file of the program.</source>
            <translation>The password is kept by the keyring of this computer, never in a file of the program.</translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is asked again at every start.</source>
            <translation>This computer has no keyring: the password is asked again at every start.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not take the password: it is asked again at every start.</source>
            <translation>The keyring of this computer did not take the password: it is asked again at every start.</translation>
        </message>
    </context>
    <context>
        <name>KinCard</name>
        <message>
            <source>Other requests of this person</source>
            <translation>Other requests of this person</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>asks the same, likely the same letter</source>
            <translation>asks the same, likely the same letter</translation>
        </message>
    </context>
    <context>
        <name>LanesView</name>
        <message>
            <source>Consents by purpose over time</source>
            <translation>Consents by purpose over time</translation>
        </message>
        <message>
            <source>narrowed</source>
            <translation>narrowed</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>Ed. {number}</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Policy edition</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>consent given</source>
            <translation>consent given</translation>
        </message>
        <message>
            <source>confirmed again</source>
            <translation>confirmed again</translation>
        </message>
        <message>
            <source>refused or withdrawn</source>
            <translation>refused or withdrawn</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>By e-mail to {address}</source>
            <translation>By e-mail to {address}</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Send now</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>The PDF gets a password, which is shown once the letter waits.</source>
            <translation>The PDF gets a password, which is shown once the letter waits.</translation>
        </message>
        <message>
            <source>How does the letter leave?</source>
            <translation>How does the letter leave?</translation>
        </message>
        <message>
            <source>The letter has left. Tell the person this password by another channel:</source>
            <translation>The letter has left. Tell the person this password by another channel:</translation>
        </message>
        <message numerus="yes">
            <source>Sending… The letter leaves in %n second(s)</source>
            <translation>
                <numerusform>Sending… The letter leaves in %n second</numerusform>
                <numerusform>Sending… The letter leaves in %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>Tell the person this password by another channel, by telephone for example.</source>
            <translation>Tell the person this password by another channel, by telephone for example.</translation>
        </message>
        <message>
            <source>The letter may have left: the desk closed while it was being sent</source>
            <translation>The letter may have left: the desk closed while it was being sent</translation>
        </message>
        <message>
            <source>Look into the sent mail or ask the person before you send it again.</source>
            <translation>Look into the sent mail or ask the person before you send it again.</translation>
        </message>
        <message>
            <source>Handing the letter to the mail server…</source>
            <translation>Handing the letter to the mail server…</translation>
        </message>
        <message>
            <source>The letter waits to leave by e-mail; it has not left</source>
            <translation>The letter waits to leave by e-mail; it has not left</translation>
        </message>
        <message>
            <source>The letter may have left</source>
            <translation>The letter may have left</translation>
        </message>
        <message>
            <source>To the post batch</source>
            <translation>To the post batch</translation>
        </message>
        <message>
            <source>Close the request once the letter has left</source>
            <translation>Close the request once the letter has left</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Passed on</translation>
        </message>
        <message>
            <source>It has left</source>
            <translation>It has left</translation>
        </message>
        <message>
            <source>Password of the PDF</source>
            <translation>Password of the PDF</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>Typing of {time} was not saved when the desk closed</source>
            <translation>Typing of {time} was not saved when the desk closed</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Bring it back</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) to fill</source>
            <translation>
                <numerusform>%n gap to fill</numerusform>
                <numerusform>%n gaps to fill</numerusform>
            </translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>not saved yet</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>saved</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Text of the letter</translation>
        </message>
        <message>
            <source>Refresh fields</source>
            <translation>Refresh fields</translation>
        </message>
        <message>
            <source>Enclosures, one a line</source>
            <translation>Enclosures, one a line</translation>
        </message>
        <message>
            <source>Add enclosures</source>
            <translation>Add enclosures</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Not needed</translation>
        </message>
    </context>
    <context>
        <name>LetterPreview</name>
        <message>
            <source>Envelope DL, 220 × 110 mm</source>
            <translation>Envelope DL, 220 × 110 mm</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Envelope DL</source>
            <translation>Envelope DL</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>What is shown</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) queued</source>
            <translation>
                <numerusform>%n letter queued</numerusform>
                <numerusform>%n letters queued</numerusform>
            </translation>
        </message>
        <message>
            <source>No letters queued</source>
            <translation>No letters queued</translation>
        </message>
        <message>
            <source>A reply begins from its request, or here.</source>
            <translation>A reply begins from its request, or here.</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>New letter</translation>
        </message>
    </context>
    <context>
        <name>ListFrame</name>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>Find, or filter words: channel:post left&lt;3</source>
            <translation>Find, or filter words: channel:post left&lt;3</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Find in this list</translation>
        </message>
        <message>
            <source>Cards or table (Ctrl+Shift+T)</source>
            <translation>Cards or table (Ctrl+Shift+T)</translation>
        </message>
        <message>
            <source>Cards or table</source>
            <translation>Cards or table</translation>
        </message>
        <message>
            <source>Which requests</source>
            <translation>Which requests</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Clear filter</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Open now</source>
            <translation>Open now</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Closed requests</source>
            <translation>Closed requests</translation>
        </message>
        <message>
            <source>No requests match the filter</source>
            <translation>No requests match the filter</translation>
        </message>
        <message>
            <source>No closed requests yet</source>
            <translation>No closed requests yet</translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>No open requests</translation>
        </message>
        <message>
            <source>Everything that came has been answered.</source>
            <translation>Everything that came has been answered.</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Queued</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>No letters sent yet</source>
            <translation>No letters sent yet</translation>
        </message>
        <message>
            <source>No letters queued</source>
            <translation>No letters queued</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Which letters</source>
            <translation>Which letters</translation>
        </message>
    </context>
    <context>
        <name>LogChoose</name>
        <message>
            <source>Drop a log of consents here</source>
            <translation>Drop a log of consents here</translation>
        </message>
        <message>
            <source>JSON lines, CSV or Excel. First every line is tried; nothing is written before you confirm.</source>
            <translation>JSON lines, CSV or Excel. First every line is tried; nothing is written before you confirm.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
    </context>
    <context>
        <name>LogReview</name>
        <message>
            <source>lines in the file</source>
            <translation>lines in the file</translation>
        </message>
        <message>
            <source>to be taken in</source>
            <translation>to be taken in</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>taken in</translation>
        </message>
        <message>
            <source>taken in earlier</source>
            <translation>taken in earlier</translation>
        </message>
        <message>
            <source>repeats in the file</source>
            <translation>repeats in the file</translation>
        </message>
        <message>
            <source>of people not in the register</source>
            <translation>of people not in the register</translation>
        </message>
        <message>
            <source>with problems</source>
            <translation>with problems</translation>
        </message>
        <message numerus="yes">
            <source>Take %n line(s) in</source>
            <translation>
                <numerusform>Take %n line in</numerusform>
                <numerusform>Take %n lines in</numerusform>
            </translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>To the register</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Another file</translation>
        </message>
        <message>
            <source>Copy the problems</source>
            <translation>Copy the problems</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Why it stays out</source>
            <translation>Why it stays out</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) stay out; the reasons stand below.</source>
            <translation>
                <numerusform>%n line stays out; the reason stands below.</numerusform>
                <numerusform>%n lines stay out; the reasons stand below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n are told.</source>
            <translation>
                <numerusform>The first %n is told.</numerusform>
                <numerusform>The first %n are told.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) taken in</source>
            <translation>
                <numerusform>%n line taken in</numerusform>
                <numerusform>%n lines taken in</numerusform>
            </translation>
        </message>
        <message>
            <source>This was a trial: nothing is written yet.</source>
            <translation>This was a trial: nothing is written yet.</translation>
        </message>
        <message>
            <source>Every line of this file was taken in earlier.</source>
            <translation>Every line of this file was taken in earlier.</translation>
        </message>
        <message>
            <source>No line of this file can be taken in.</source>
            <translation>No line of this file can be taken in.</translation>
        </message>
    </context>
    <context>
        <name>Mailbox</name>
        <message>
            <source>Mail (IMAP)</source>
            <translation>Mail (IMAP)</translation>
        </message>
        <message>
            <source>Letters are fetched into the list of new letters. A field is saved when you leave it.</source>
            <translation>Letters are fetched into the list of new letters. A field is saved when you leave it.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Test the connection</translation>
        </message>
        <message>
            <source>This mailbox stands abroad: {country}</source>
            <translation>This mailbox stands abroad: {country}</translation>
        </message>
        <message>
            <source>Letters of people then lie outside Kazakhstan: possibly a cross-border transfer, article 16 of the Law № 94-V. The program does not forbid it; ask a lawyer, and name it in the policy. By: {source}.</source>
            <translation>Letters of people then lie outside Kazakhstan: possibly a cross-border transfer, article 16 of the Law № 94-V. The program does not forbid it; ask a lawyer, and name it in the policy. By: {source}.</translation>
        </message>
        <message>
            <source>Where this server stands is not known to the program</source>
            <translation>Where this server stands is not known to the program</translation>
        </message>
        <message>
            <source>If it stands abroad, letters of people may count as transferred across the border.</source>
            <translation>If it stands abroad, letters of people may count as transferred across the border.</translation>
        </message>
        <message>
            <source>The certificate of the server is checked by the authorities this computer trusts.</source>
            <translation>The certificate of the server is checked by the authorities this computer trusts.</translation>
        </message>
        <message>
            <source>The certificate of the server is checked by the office's own authority.</source>
            <translation>The certificate of the server is checked by the office's own authority.</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
            <translation>Certificates (*.crt *.pem *.cer);;All files (*)</translation>
        </message>
        <message>
            <source>CA certificate</source>
            <translation>CA certificate</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Fill this in.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Asking the server…</translation>
        </message>
        <message numerus="yes">
            <source>The mailbox answers, its certificate is good: %n letter(s) in the folder.</source>
            <translation>
                <numerusform>The mailbox answers, its certificate is good: %n letter in the folder.</numerusform>
                <numerusform>The mailbox answers, its certificate is good: %n letters in the folder.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder to move to is not there yet; it will be made.</source>
            <translation>The folder to move to is not there yet; it will be made.</translation>
        </message>
        <message>
            <source>The server for outgoing mail lets the desk in.</source>
            <translation>The server for outgoing mail lets the desk in.</translation>
        </message>
        <message>
            <source>Stop fetching</source>
            <translation>Stop fetching</translation>
        </message>
        <message>
            <source>Fetch letters now</source>
            <translation>Fetch letters now</translation>
        </message>
    </context>
    <context>
        <name>MailboxForm</name>
        <message numerus="yes">
            <source>every %n minute(s)</source>
            <translation>
                <numerusform>every %n minute</numerusform>
                <numerusform>every %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>only by hand</source>
            <translation>only by hand</translation>
        </message>
        <message>
            <source>Provider of the mail</source>
            <translation>Provider of the mail</translation>
        </message>
        <message>
            <source>IMAP server</source>
            <translation>IMAP server</translation>
        </message>
        <message>
            <source>Port (TLS)</source>
            <translation>Port (TLS)</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Folder to fetch from</source>
            <translation>Folder to fetch from</translation>
        </message>
        <message>
            <source>Letters that came from this day on</source>
            <translation>Letters that came from this day on</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Fetch</translation>
        </message>
        <message>
            <source>Largest letter taken, MB</source>
            <translation>Largest letter taken, MB</translation>
        </message>
        <message>
            <source>Afterwards letters</source>
            <translation>Afterwards letters</translation>
        </message>
        <message>
            <source>Folder to move to</source>
            <translation>Folder to move to</translation>
        </message>
        <message>
            <source>Server for outgoing mail (SMTP)</source>
            <translation>Server for outgoing mail (SMTP)</translation>
        </message>
        <message>
            <source>Port for outgoing mail</source>
            <translation>Port for outgoing mail</translation>
        </message>
        <message>
            <source>TLS begins</source>
            <translation>TLS begins</translation>
        </message>
        <message>
            <source>Another server, or the office's own</source>
            <translation>Another server, or the office's own</translation>
        </message>
        <message>
            <source>stay on the server as they are</source>
            <translation>stay on the server as they are</translation>
        </message>
        <message>
            <source>move to another folder there</source>
            <translation>move to another folder there</translation>
        </message>
        <message>
            <source>at once (usually port 465)</source>
            <translation>at once (usually port 465)</translation>
        </message>
        <message>
            <source>by STARTTLS (usually port 587)</source>
            <translation>by STARTTLS (usually port 587)</translation>
        </message>
    </context>
    <context>
        <name>MatrixHead</name>
        <message>
            <source>Consents of everybody</source>
            <translation>Consents of everybody</translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>To the register</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>As we knew it on</source>
            <translation>As we knew it on</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
    </context>
    <context>
        <name>MatrixPage</name>
        <message>
            <source>Counting consents</source>
            <translation>Counting consents</translation>
        </message>
        <message>
            <source>The count was stopped.</source>
            <translation>The count was stopped.</translation>
        </message>
        <message>
            <source>Consents changed since this was counted.</source>
            <translation>Consents changed since this was counted.</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Count again</translation>
        </message>
        <message>
            <source>{question} · {purpose} · {count} of {all}</source>
            <translation>{question} · {purpose} · {count} of {all}</translation>
        </message>
        <message>
            <source>Consents by purpose</source>
            <translation>Consents by purpose</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>Whom to show</translation>
        </message>
        <message>
            <source>Subjects the question means</source>
            <translation>Subjects the question means</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nobody</translation>
        </message>
        <message>
            <source>Nobody in the register fits this question on this day.</source>
            <translation>Nobody in the register fits this question on this day.</translation>
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Any of the purposes</source>
            <translation>Any of the purposes</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>full proof</source>
            <translation>full proof</translation>
        </message>
        <message>
            <source>partial proof</source>
            <translation>partial proof</translation>
        </message>
        <message>
            <source>not provable</source>
            <translation>not provable</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Never given</source>
            <translation>Never given</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>dd.mm.yyyy hh:mm</source>
            <translation>dd.mm.yyyy hh:mm</translation>
        </message>
        <message>
            <source>Write the day and the hour, as in 24.11.2026 16:40.</source>
            <translation>Write the day and the hour, as in 24.11.2026 16:40.</translation>
        </message>
    </context>
    <context>
        <name>MovesSheet</name>
        <message>
            <source>Before and after, by the Law and by the policy. Closed requests and done duties keep theirs.</source>
            <translation>Before and after, by the Law and by the policy. Closed requests and done duties keep theirs.</translation>
        </message>
        <message>
            <source>No open date hangs on these days.</source>
            <translation>No open date hangs on these days.</translation>
        </message>
        <message numerus="yes">
            <source>These open dates move: %n</source>
            <translation>
                <numerusform>These open dates move: %n</numerusform>
                <numerusform>These open dates move: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No open date moves</source>
            <translation>No open date moves</translation>
        </message>
        <message>
            <source>Apply the change</source>
            <translation>Apply the change</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Duty</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Own norm</source>
            <translation>Own norm</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>no date yet</translation>
        </message>
    </context>
    <context>
        <name>NameSheet</name>
        <message>
            <source>Name of the search</source>
            <translation>Name of the search</translation>
        </message>
        <message>
            <source>Typed words are not kept, only what is chosen: words are mostly names.</source>
            <translation>Typed words are not kept, only what is chosen: words are mostly names.</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Save this filter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Rename the search</source>
            <translation>Rename the search</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
    </context>
    <context>
        <name>Narrowing</name>
        <message>
            <source>Sort: by term</source>
            <translation>Sort: by term</translation>
        </message>
        <message>
            <source>Sort: by date received</source>
            <translation>Sort: by date received</translation>
        </message>
        <message>
            <source>Sort: by subject</source>
            <translation>Sort: by subject</translation>
        </message>
        <message>
            <source>Sort: by kind</source>
            <translation>Sort: by kind</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sort</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
        <message>
            <source>Registers and journals</source>
            <translation>Registers and journals</translation>
        </message>
    </context>
    <context>
        <name>NewLetter</name>
        <message>
            <source>Letter without a request</source>
            <translation>Letter without a request</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>New letter</translation>
        </message>
        <message>
            <source>Which request is answered, or to whom is it? Type a name or words of the request.</source>
            <translation>Which request is answered, or to whom is it? Type a name or words of the request.</translation>
        </message>
        <message>
            <source>Name or request</source>
            <translation>Name or request</translation>
        </message>
        <message>
            <source>Found requests and people</source>
            <translation>Found requests and people</translation>
        </message>
        <message>
            <source>Nothing like that was found. Check the spelling, or register the request first.</source>
            <translation>Nothing like that was found. Check the spelling, or register the request first.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Confirm identity</source>
            <translation>Confirm identity</translation>
        </message>
        <message>
            <source>Apply the correction</source>
            <translation>Apply the correction</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Close the request</translation>
        </message>
    </context>
    <context>
        <name>NormSheet</name>
        <message>
            <source>It binds only where neither the Law nor the policy gives a number. Duties that began before its first day keep their term.</source>
            <translation>It binds only where neither the Law nor the policy gives a number. Duties that began before its first day keep their term.</translation>
        </message>
        <message>
            <source>Save the new edition</source>
            <translation>Save the new edition</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>working days</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>calendar days</translation>
        </message>
        <message>
            <source>months</source>
            <translation>months</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Counted in</translation>
        </message>
        <message>
            <source>No letter</source>
            <translation>No letter</translation>
        </message>
        <message>
            <source>Letter telling of the extension</source>
            <translation>Letter telling of the extension</translation>
        </message>
        <message>
            <source>May be extended by</source>
            <translation>May be extended by</translation>
        </message>
        <message>
            <source>Letter the extension asks for</source>
            <translation>Letter the extension asks for</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Order or decision, its number and date</source>
            <translation>Order or decision, its number and date</translation>
        </message>
        <message>
            <source>Try it from</source>
            <translation>Try it from</translation>
        </message>
        <message>
            <source>Confirmed by a lawyer</source>
            <translation>Confirmed by a lawyer</translation>
        </message>
        <message>
            <source>The new edition on sample dates</source>
            <translation>The new edition on sample dates</translation>
        </message>
        <message>
            <source>Enter a whole number from 1.</source>
            <translation>Enter a whole number from 1.</translation>
        </message>
        <message>
            <source>Enter the first day of the new edition.</source>
            <translation>Enter the first day of the new edition.</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>no number</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Counted from</translation>
        </message>
        <message>
            <source>Now: {term}</source>
            <translation>Now: {term}</translation>
        </message>
        <message>
            <source>New edition</source>
            <translation>New edition</translation>
        </message>
        <message>
            <source>calendar missing</source>
            <translation>calendar missing</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>For the office only: the person never sees them.</source>
            <translation>For the office only: the person never sees them.</translation>
        </message>
        <message>
            <source>Change the note</source>
            <translation>Change the note</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>New note</translation>
        </message>
        <message>
            <source>Enter keeps it, Shift+Enter begins a new line.</source>
            <translation>Enter keeps it, Shift+Enter begins a new line.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Put away</translation>
        </message>
    </context>
    <context>
        <name>NoticeRows</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter to {name}</source>
            <translation>Letter to {name}</translation>
        </message>
        <message>
            <source>Note that it was sent</source>
            <translation>Note that it was sent</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Note the answer</translation>
        </message>
    </context>
    <context>
        <name>NoticesCard</name>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n to send</numerusform>
                <numerusform>%n to send</numerusform>
            </translation>
        </message>
        <message>
            <source>Notices to recipients</source>
            <translation>Notices to recipients</translation>
        </message>
        <message>
            <source>To be told: {names}</source>
            <translation>To be told: {names}</translation>
        </message>
        <message>
            <source>Begin the notices</source>
            <translation>Begin the notices</translation>
        </message>
    </context>
    <context>
        <name>NoticesSheet</name>
        <message>
            <source>Notices of the correction</source>
            <translation>Notices of the correction</translation>
        </message>
        <message>
            <source>Write the notices</source>
            <translation>Write the notices</translation>
        </message>
        <message>
            <source>Notices to recipients</source>
            <translation>Notices to recipients</translation>
        </message>
        <message>
            <source>How they leave</source>
            <translation>How they leave</translation>
        </message>
        <message>
            <source>Open the letter first…</source>
            <translation>Open the letter first…</translation>
        </message>
        <message>
            <source>Nobody else was given these data: the duty to tell third parties falls away.</source>
            <translation>Nobody else was given these data: the duty to tell third parties falls away.</translation>
        </message>
        <message>
            <source>One letter to the person and one to each third party, each with its number (9.4).</source>
            <translation>One letter to the person and one to each third party, each with its number (9.4).</translation>
        </message>
        <message>
            <source>One letter to each of them, with its number.</source>
            <translation>One letter to each of them, with its number.</translation>
        </message>
        <message>
            <source>They leave today: number them and mark them as sent</source>
            <translation>They leave today: number them and mark them as sent</translation>
        </message>
        <message>
            <source>Number them and leave them in the batch of post</source>
            <translation>Number them and leave them in the batch of post</translation>
        </message>
        <message>
            <source>By e-mail; what goes by post waits in the batch</source>
            <translation>By e-mail; what goes by post waits in the batch</translation>
        </message>
    </context>
    <context>
        <name>Officer</name>
        <message>
            <source>Answers for personal-data processing by order of the organisation and signs the letters.</source>
            <translation>Answers for personal-data processing by order of the organisation and signs the letters.</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>Responsible officer</translation>
        </message>
    </context>
    <context>
        <name>OfficerPage</name>
        <message>
            <source>Answers for personal-data processing by order of the organisation and signs the letters.</source>
            <translation>Answers for personal-data processing by order of the organisation and signs the letters.</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>Responsible officer</translation>
        </message>
    </context>
    <context>
        <name>OrderLine</name>
        <message>
            <source>As a letter…</source>
            <translation>As a letter…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Answer…</translation>
        </message>
        <message>
            <source>given {given}, due {due}</source>
            <translation>given {given}, due {due}</translation>
        </message>
        <message>
            <source>Found: {text}</source>
            <translation>Found: {text}</translation>
        </message>
        <message>
            <source>Done: {text}</source>
            <translation>Done: {text}</translation>
        </message>
        <message>
            <source>answered {day}</source>
            <translation>answered {day}</translation>
        </message>
    </context>
    <context>
        <name>OrderRows</name>
        <message>
            <source>Orders to departments</source>
            <translation>Orders to departments</translation>
        </message>
        <message>
            <source>Give an order…</source>
            <translation>Give an order…</translation>
        </message>
    </context>
    <context>
        <name>OrderSheet</name>
        <message>
            <source>The order ends no later than the duty it serves.</source>
            <translation>The order ends no later than the duty it serves.</translation>
        </message>
        <message>
            <source>Order to a department</source>
            <translation>Order to a department</translation>
        </message>
        <message>
            <source>Give the order</source>
            <translation>Give the order</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>What it has to do</source>
            <translation>What it has to do</translation>
        </message>
        <message>
            <source>Systems to search</source>
            <translation>Systems to search</translation>
        </message>
        <message>
            <source>For the duty</source>
            <translation>For the duty</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>None of them</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Say by which day.</source>
            <translation>Say by which day.</translation>
        </message>
    </context>
    <context>
        <name>Organisation</name>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Stands in the head of every letter. A field is saved when you leave it.</source>
            <translation>Stands in the head of every letter. A field is saved when you leave it.</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Choose a logo…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Logo of the letterhead: PNG or JPEG up to 1 MB</source>
            <translation>Logo of the letterhead: PNG or JPEG up to 1 MB</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Pictures (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>The picture could not be read. The logo stays as it was.</source>
            <translation>The picture could not be read. The logo stays as it was.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPage</name>
        <message>
            <source>What the letterhead says. Empty fields can be filled in later under Settings.</source>
            <translation>What the letterhead says. Empty fields can be filled in later under Settings.</translation>
        </message>
        <message>
            <source>Language and organisation</source>
            <translation>Language and organisation</translation>
        </message>
        <message>
            <source>Language of the window and of the office's papers</source>
            <translation>Language of the window and of the office's papers</translation>
        </message>
    </context>
    <context>
        <name>OriginCard</name>
        <message>
            <source>Posted</source>
            <translation>Posted</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Applied</translation>
        </message>
        <message>
            <source>Powers</source>
            <translation>Powers</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identity</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>from {day}</translation>
        </message>
    </context>
    <context>
        <name>OutcomeSheet</name>
        <message>
            <source>Outcome: {demand}</source>
            <translation>Outcome: {demand}</translation>
        </message>
        <message>
            <source>Record the outcome</source>
            <translation>Record the outcome</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Ground for the refused part</source>
            <translation>Ground for the refused part</translation>
        </message>
        <message>
            <source>Choose the ground</source>
            <translation>Choose the ground</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>Outgoing</name>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Step {place} of {count}</source>
            <translation>Step {place} of {count}</translation>
        </message>
    </context>
    <context>
        <name>PageDesk</name>
        <message>
            <source>Page preview</source>
            <translation>Page preview</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} of {pages}</translation>
        </message>
    </context>
    <context>
        <name>PageJoining</name>
        <message>
            <source>Joining the pages</source>
            <translation>Joining the pages</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>letter</translation>
        </message>
    </context>
    <context>
        <name>PageModel</name>
        <message>
            <source>Tick</source>
            <translation>Tick</translation>
        </message>
    </context>
    <context>
        <name>PageTray</name>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Turn to the left</source>
            <translation>Turn to the left</translation>
        </message>
        <message>
            <source>Turn to the right</source>
            <translation>Turn to the right</translation>
        </message>
        <message>
            <source>Put this page earlier</source>
            <translation>Put this page earlier</translation>
        </message>
        <message>
            <source>Undo the cropping</source>
            <translation>Undo the cropping</translation>
        </message>
        <message>
            <source>Drag a frame to crop the page</source>
            <translation>Drag a frame to crop the page</translation>
        </message>
        <message>
            <source>Join into one paper</source>
            <translation>Join into one paper</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Search or command</source>
            <translation>Search or command</translation>
        </message>
        <message>
            <source>↑ ↓ choose   Enter open   Shift+Enter consents   Ctrl+Enter new window</source>
            <translation>↑ ↓ choose   Enter open   Shift+Enter consents   Ctrl+Enter new window</translation>
        </message>
        <message>
            <source>&gt; command, # number, @ subject</source>
            <translation>&gt; command, # number, @ subject</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Data subjects</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Letters and papers</source>
            <translation>Letters and papers</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
    </context>
    <context>
        <name>PaperCard</name>
        <message>
            <source>Open the paper</source>
            <translation>Open the paper</translation>
        </message>
        <message>
            <source>Scan of the request</source>
            <translation>Scan of the request</translation>
        </message>
        <message>
            <source>Photo or scan as it came</source>
            <translation>Photo or scan as it came</translation>
        </message>
        <message>
            <source>The e-mail as it came</source>
            <translation>The e-mail as it came</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Attachment</translation>
        </message>
        <message>
            <source>Envelope and postmark</source>
            <translation>Envelope and postmark</translation>
        </message>
        <message>
            <source>Supporting information</source>
            <translation>Supporting information</translation>
        </message>
        <message>
            <source>Sent letter</source>
            <translation>Sent letter</translation>
        </message>
        <message>
            <source>The e-mail as it left</source>
            <translation>The e-mail as it left</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperCheck</name>
        <message>
            <source>Entry {number} has this hash: verify the journal to know that all before it is as it was.</source>
            <translation>Entry {number} has this hash: verify the journal to know that all before it is as it was.</translation>
        </message>
        <message>
            <source>The paper agrees</source>
            <translation>The paper agrees</translation>
        </message>
        <message>
            <source>The journal has no entry {number}.</source>
            <translation>The journal has no entry {number}.</translation>
        </message>
        <message>
            <source>The paper does not agree</source>
            <translation>The paper does not agree</translation>
        </message>
        <message>
            <source>Entry {number} has another hash. Compare the paper once more, letter by letter.</source>
            <translation>Entry {number} has another hash. Compare the paper once more, letter by letter.</translation>
        </message>
        <message>
            <source>Check a paper</source>
            <translation>Check a paper</translation>
        </message>
        <message>
            <source>Entry of the journal</source>
            <translation>Entry of the journal</translation>
        </message>
        <message>
            <source>Hash, at least 32 characters, or the line of the code</source>
            <translation>Hash, at least 32 characters, or the line of the code</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Drop a scan or a letter here</source>
            <translation>Drop a scan or a letter here</translation>
        </message>
        <message>
            <source>PDF, JPEG, PNG or an e-mail saved as .eml or .msg. The file is kept as it came, with its hash.</source>
            <translation>PDF, JPEG, PNG or an e-mail saved as .eml or .msg. The file is kept as it came, with its hash.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Text of the letter</translation>
        </message>
        <message>
            <source>Page of the scan</source>
            <translation>Page of the scan</translation>
        </message>
        <message>
            <source>An arrow key crops its side, with Shift it gives that back.</source>
            <translation>An arrow key crops its side, with Shift it gives that back.</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Subject line</source>
            <translation>Subject line</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Add a document…</translation>
        </message>
    </context>
    <context>
        <name>PapersSheet</name>
        <message>
            <source>Supporting papers came</source>
            <translation>Supporting papers came</translation>
        </message>
        <message>
            <source>Start the clock</source>
            <translation>Start the clock</translation>
        </message>
        <message>
            <source>The term is counted from this day. The day itself is not counted.</source>
            <translation>The term is counted from this day. The day itself is not counted.</translation>
        </message>
        <message>
            <source>Day they came</source>
            <translation>Day they came</translation>
        </message>
    </context>
    <context>
        <name>PeriodBar</name>
        <message>
            <source>The period before</source>
            <translation>The period before</translation>
        </message>
        <message>
            <source>The next period</source>
            <translation>The next period</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Length of the period</source>
            <translation>Length of the period</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quarter</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>Print report</translation>
        </message>
    </context>
    <context>
        <name>PillWords</name>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>destroyed</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>not started</translation>
        </message>
        <message>
            <source>no number set</source>
            <translation>no number set</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>%n working day late</numerusform>
                <numerusform>%n working days late</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message>
            <source>working time is over</source>
            <translation>working time is over</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
    </context>
    <context>
        <name>PlaceButton</name>
        <message>
            <source>something is overdue</source>
            <translation>something is overdue</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>Duties that will arise</source>
            <translation>Duties that will arise</translation>
        </message>
        <message>
            <source>Choose a demand: its duties and their dates will stand here.</source>
            <translation>Choose a demand: its duties and their dates will stand here.</translation>
        </message>
    </context>
    <context>
        <name>PlanLine</name>
        <message>
            <source>no date until the calendar of its year is entered</source>
            <translation>no date until the calendar of its year is entered</translation>
        </message>
        <message>
            <source>starts later</source>
            <translation>starts later</translation>
        </message>
        <message>
            <source>no number of days is set</source>
            <translation>no number of days is set</translation>
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message numerus="yes">
            <source>%n term(s) are known with clause and source. The countdown rests on them.</source>
            <translation>
                <numerusform>%n term is known with clause and source. The countdown rests on it.</numerusform>
                <numerusform>%n terms are known with clause and source. The countdown rests on them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Policy and terms</source>
            <translation>Policy and terms</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Another file</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In force from</translation>
        </message>
        <message>
            <source>Law and policy are shown as two terms and the earlier one counts. The policy's text is not changed.</source>
            <translation>Law and policy are shown as two terms and the earlier one counts. The policy's text is not changed.</translation>
        </message>
        <message>
            <source>Text of the policy</source>
            <translation>Text of the policy</translation>
        </message>
        <message>
            <source>The text of the chosen file stands here, word for word.</source>
            <translation>The text of the chosen file stands here, word for word.</translation>
        </message>
        <message>
            <source>The text of your privacy policy</source>
            <translation>The text of your privacy policy</translation>
        </message>
        <message>
            <source>A .txt or .md file; it may be added later</source>
            <translation>A .txt or .md file; it may be added later</translation>
        </message>
        <message>
            <source>Privacy policy, edition 1</source>
            <translation>Privacy policy, edition 1</translation>
        </message>
        <message>
            <source>in force from {day}</source>
            <translation>in force from {day}</translation>
        </message>
        <message>
            <source>in force from today</source>
            <translation>in force from today</translation>
        </message>
        <message>
            <source>without the policy text</source>
            <translation>without the policy text</translation>
        </message>
        <message>
            <source>This is not a date yet.</source>
            <translation>This is not a date yet.</translation>
        </message>
        <message>
            <source>Text (*.txt *.md)</source>
            <translation>Text (*.txt *.md)</translation>
        </message>
        <message>
            <source>Privacy policy</source>
            <translation>Privacy policy</translation>
        </message>
    </context>
    <context>
        <name>PostalNumber</name>
        <message>
            <source>Postal item number</source>
            <translation>Postal item number</translation>
        </message>
        <message>
            <source>Check digit correct</source>
            <translation>Check digit correct</translation>
        </message>
    </context>
    <context>
        <name>Postman</name>
        <message numerus="yes">
            <source>%n letter(s) came by e-mail</source>
            <translation>
                <numerusform>%n letter came by e-mail</numerusform>
                <numerusform>%n letters came by e-mail</numerusform>
            </translation>
        </message>
        <message>
            <source>The letter has left by e-mail</source>
            <translation>The letter has left by e-mail</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) wait to leave by e-mail: see Letters</source>
            <translation>
                <numerusform>%n letter waits to leave by e-mail: see Letters</numerusform>
                <numerusform>%n letters wait to leave by e-mail: see Letters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PowerFields</name>
        <message>
            <source>Choose the paper</source>
            <translation>Choose the paper</translation>
        </message>
        <message>
            <source>Name of the applicant</source>
            <translation>Name of the applicant</translation>
        </message>
        <message>
            <source>What gives the powers</source>
            <translation>What gives the powers</translation>
        </message>
        <message>
            <source>Its number and date</source>
            <translation>Its number and date</translation>
        </message>
        <message>
            <source>Powers from</source>
            <translation>Powers from</translation>
        </message>
        <message>
            <source>Powers until</source>
            <translation>Powers until</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Find a setting</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <translation>Groups of settings</translation>
        </message>
        <message>
            <source>No such setting</source>
            <translation>No such setting</translation>
        </message>
    </context>
    <context>
        <name>PresenceMark</name>
        <message>
            <source>{name} is viewing</source>
            <translation>{name} is viewing</translation>
        </message>
        <message>
            <source>Also open on the computer {name}</source>
            <translation>Also open on the computer {name}</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <source>The PDF is saved: {name}</source>
            <translation>The PDF is saved: {name}</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Source file</source>
            <translation>Source file</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>Correct the cells and import this file; the first two columns stay out.</source>
            <translation>Correct the cells and import this file; the first two columns stay out.</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>To correct</translation>
        </message>
        <message>
            <source>Row of the source</source>
            <translation>Row of the source</translation>
        </message>
        <message>
            <source>Why it stayed out</source>
            <translation>Why it stayed out</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Characters no file can hold</source>
            <translation>Characters no file can hold</translation>
        </message>
        <message>
            <source>Long texts</source>
            <translation>Long texts</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cell</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
    </context>
    <context>
        <name>ProfileHead</name>
        <message>
            <source>Register request</source>
            <translation>Register request</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>Consent history</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>since {day}</translation>
        </message>
        <message>
            <source>Blocked until {day}</source>
            <translation>Blocked until {day}</translation>
        </message>
        <message>
            <source>Processing being stopped</source>
            <translation>Processing being stopped</translation>
        </message>
        <message>
            <source>Consent in force: {count}</source>
            <translation>Consent in force: {count}</translation>
        </message>
        <message>
            <source>Change the data</source>
            <translation>Change the data</translation>
        </message>
        <message>
            <source>Confirmed by the person today</source>
            <translation>Confirmed by the person today</translation>
        </message>
    </context>
    <context>
        <name>ProfilePanel</name>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Purposes</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Disclosures</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Parts of the profile</source>
            <translation>Parts of the profile</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Nobody is chosen</translation>
        </message>
    </context>
    <context>
        <name>ProofFacts</name>
        <message>
            <source>Proof</source>
            <translation>Proof</translation>
        </message>
        <message>
            <source>Law, art. 8(4)</source>
            <translation>Law, art. 8(4)</translation>
        </message>
        <message>
            <source>everything is stated</source>
            <translation>everything is stated</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>not noted</translation>
        </message>
        <message>
            <source>Missing by art. 8(4): {gaps}</source>
            <translation>Missing by art. 8(4): {gaps}</translation>
        </message>
        <message>
            <source>Edition {number} accepted</source>
            <translation>Edition {number} accepted</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>Ed. {number}</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Strength of proof</source>
            <translation>Strength of proof</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representative</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP address</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>By its own clock</source>
            <translation>By its own clock</translation>
        </message>
    </context>
    <context>
        <name>ProtocolField</name>
        <message>
            <source>Protocol of the service</source>
            <translation>Protocol of the service</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>or drop it here</source>
            <translation>or drop it here</translation>
        </message>
    </context>
    <context>
        <name>PublishSheet</name>
        <message>
            <source>Published on</source>
            <translation>Published on</translation>
        </message>
        <message>
            <source>Empty: from its publication (clause 10.1)</source>
            <translation>Empty: from its publication (clause 10.1)</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In force from</translation>
        </message>
        <message>
            <source>Give the text in Kazakh; Russian and English may follow. Published, a text is never changed.</source>
            <translation>Give the text in Kazakh; Russian and English may follow. Published, a text is never changed.</translation>
        </message>
        <message>
            <source>New policy edition</source>
            <translation>New policy edition</translation>
        </message>
        <message>
            <source>Publish the edition</source>
            <translation>Publish the edition</translation>
        </message>
        <message>
            <source>Text (*.txt *.md)</source>
            <translation>Text (*.txt *.md)</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the day of publication.</source>
            <translation>Give the day of publication.</translation>
        </message>
        <message>
            <source>This is not a date yet.</source>
            <translation>This is not a date yet.</translation>
        </message>
    </context>
    <context>
        <name>PurposesTab</name>
        <message>
            <source>In force since {day}</source>
            <translation>In force since {day}</translation>
        </message>
        <message>
            <source>Refused on {day}</source>
            <translation>Refused on {day}</translation>
        </message>
        <message>
            <source>Withdrawn on {day}</source>
            <translation>Withdrawn on {day}</translation>
        </message>
        <message>
            <source>Disagreed with the edition on {day}</source>
            <translation>Disagreed with the edition on {day}</translation>
        </message>
        <message>
            <source>Purpose achieved on {day}</source>
            <translation>Purpose achieved on {day}</translation>
        </message>
        <message>
            <source>Term ended, since {day} there is no consent</source>
            <translation>Term ended, since {day} there is no consent</translation>
        </message>
        <message>
            <source>Consent was never given</source>
            <translation>Consent was never given</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Step {place} of {count}: {name}</source>
            <translation>Step {place} of {count}: {name}</translation>
        </message>
    </context>
    <context>
        <name>ReachFields</name>
        <message>
            <source>Only in part</source>
            <translation>Only in part</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Categories of data</translation>
        </message>
        <message>
            <source>Acts with the data</source>
            <translation>Acts with the data</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Recipients</translation>
        </message>
        <message>
            <source>What is no longer consented to</source>
            <translation>What is no longer consented to</translation>
        </message>
        <message>
            <source>What alone is consented to</source>
            <translation>What alone is consented to</translation>
        </message>
        <message>
            <source>Tick at least one category, act or recipient.</source>
            <translation>Tick at least one category, act or recipient.</translation>
        </message>
    </context>
    <context>
        <name>ReasonSheet</name>
        <message>
            <source>End the duty without doing it</source>
            <translation>End the duty without doing it</translation>
        </message>
        <message>
            <source>End with this reason</source>
            <translation>End with this reason</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>RecipientPanel</name>
        <message>
            <source>Change the data</source>
            <translation>Change the data</translation>
        </message>
        <message>
            <source>Remove from the register</source>
            <translation>Remove from the register</translation>
        </message>
        <message>
            <source>No recipient is chosen</source>
            <translation>No recipient is chosen</translation>
        </message>
        <message>
            <source>Give data again</source>
            <translation>Give data again</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Consent has to say so, or another ground of article 16 of the Law has to stand.</source>
            <translation>Consent has to say so, or another ground of article 16 of the Law has to stand.</translation>
        </message>
        <message>
            <source>Data cross the border: {country}</source>
            <translation>Data cross the border: {country}</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processor</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Third party</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Contract of</source>
            <translation>Contract of</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Contract until</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postal address</translation>
        </message>
        <message>
            <source>Contact person and phone</source>
            <translation>Contact person and phone</translation>
        </message>
        <message numerus="yes">
            <source>data of %n person(s), last on {day}</source>
            <translation>
                <numerusform>data of %n person, last on {day}</numerusform>
                <numerusform>data of %n people, last on {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>Was given</source>
            <translation>Was given</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Nothing has had to be told to this recipient yet.</source>
            <translation>Nothing has had to be told to this recipient yet.</translation>
        </message>
    </context>
    <context>
        <name>RecipientSheet</name>
        <message>
            <source>Change the recipient</source>
            <translation>Change the recipient</translation>
        </message>
        <message>
            <source>New recipient</source>
            <translation>New recipient</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Add recipient</source>
            <translation>Add recipient</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Third party</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processor</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Name of the recipient</source>
            <translation>Name of the recipient</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Contract number</source>
            <translation>Contract number</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postal address</translation>
        </message>
        <message>
            <source>Contact person and phone</source>
            <translation>Contact person and phone</translation>
        </message>
        <message>
            <source>Contract of</source>
            <translation>Contract of</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Contract until</translation>
        </message>
        <message>
            <source>Decides itself what the data are for.</source>
            <translation>Decides itself what the data are for.</translation>
        </message>
        <message>
            <source>Acts on behalf of the organisation.</source>
            <translation>Acts on behalf of the organisation.</translation>
        </message>
        <message>
            <source>Data cross the border: article 16 of the Law</source>
            <translation>Data cross the border: article 16 of the Law</translation>
        </message>
    </context>
    <context>
        <name>RecipientWords</name>
        <message>
            <source>BIN {number}</source>
            <translation>BIN {number}</translation>
        </message>
        <message>
            <source>The contract ended on {day}</source>
            <translation>The contract ended on {day}</translation>
        </message>
        <message>
            <source>The contract runs out on {day}</source>
            <translation>The contract runs out on {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n to send</numerusform>
                <numerusform>%n to send</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n awaiting an answer</source>
            <translation>
                <numerusform>%n awaiting an answer</numerusform>
                <numerusform>%n awaiting an answer</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>cross-border</source>
            <translation>cross-border</translation>
        </message>
        <message>
            <source>no consent to this purpose was in force on that day</source>
            <translation>no consent to this purpose was in force on that day</translation>
        </message>
        <message>
            <source>the consent leaves out the transfer to third parties</source>
            <translation>the consent leaves out the transfer to third parties</translation>
        </message>
        <message>
            <source>the consent leaves out this recipient</source>
            <translation>the consent leaves out this recipient</translation>
        </message>
        <message>
            <source>the consent leaves out some of the data given</source>
            <translation>the consent leaves out some of the data given</translation>
        </message>
        <message>
            <source>the consent does not speak of crossing the border</source>
            <translation>the consent does not speak of crossing the border</translation>
        </message>
        <message>
            <source>Data corrected</source>
            <translation>Data corrected</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Consent withdrawn</translation>
        </message>
        <message>
            <source>Data destroyed</source>
            <translation>Data destroyed</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Data blocked</translation>
        </message>
        <message>
            <source>Data depersonalised</source>
            <translation>Data depersonalised</translation>
        </message>
        <message>
            <source>Answered {day}</source>
            <translation>Answered {day}</translation>
        </message>
        <message>
            <source>Sent {day}</source>
            <translation>Sent {day}</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Not sent</translation>
        </message>
    </context>
    <context>
        <name>Recipients</name>
        <message>
            <source>Data recipients</source>
            <translation>Data recipients</translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>%n recipient</numerusform>
                <numerusform>%n recipients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecipientsFrame</name>
        <message>
            <source>Data recipients</source>
            <translation>Data recipients</translation>
        </message>
        <message>
            <source>Third parties</source>
            <translation>Third parties</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Processors</translation>
        </message>
        <message>
            <source>Which recipients</source>
            <translation>Which recipients</translation>
        </message>
        <message>
            <source>Name, BIN, contract, country</source>
            <translation>Name, BIN, contract, country</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Find in this list</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>Add recipient</source>
            <translation>Add recipient</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Clear filter</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Nobody matches</translation>
        </message>
        <message>
            <source>Try other words or another filter.</source>
            <translation>Try other words or another filter.</translation>
        </message>
        <message>
            <source>Whoever processes data on behalf of the organisation: a hosting firm, a mailing service.</source>
            <translation>Whoever processes data on behalf of the organisation: a hosting firm, a mailing service.</translation>
        </message>
        <message>
            <source>No processors yet</source>
            <translation>No processors yet</translation>
        </message>
        <message>
            <source>Whoever is given data and decides itself what they are for: a bank, a partner, a body.</source>
            <translation>Whoever is given data and decides itself what they are for: a bank, a partner, a body.</translation>
        </message>
        <message>
            <source>No third parties yet</source>
            <translation>No third parties yet</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>Abroad</translation>
        </message>
        <message>
            <source>Contract running out</source>
            <translation>Contract running out</translation>
        </message>
        <message>
            <source>Notices to send</source>
            <translation>Notices to send</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml)</source>
            <translation>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml)</translation>
        </message>
        <message>
            <source>Paper that proves it</source>
            <translation>Paper that proves it</translation>
        </message>
        <message>
            <source>One file at a time: “{name}” was taken, the others were not.</source>
            <translation>One file at a time: “{name}” was taken, the others were not.</translation>
        </message>
    </context>
    <context>
        <name>RefusalSheet</name>
        <message>
            <source>Refuse with reasons: {demand}</source>
            <translation>Refuse with reasons: {demand}</translation>
        </message>
        <message>
            <source>Refuse with reasons</source>
            <translation>Refuse with reasons</translation>
        </message>
        <message>
            <source>The refusal gets its own letter and its own clock. Other duties of this demand fall away.</source>
            <translation>The refusal gets its own letter and its own clock. Other duties of this demand fall away.</translation>
        </message>
        <message>
            <source>Choose the ground</source>
            <translation>Choose the ground</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>How much is refused</source>
            <translation>How much is refused</translation>
        </message>
        <message>
            <source>The whole demand</source>
            <translation>The whole demand</translation>
        </message>
        <message>
            <source>A part of it, the rest is met</source>
            <translation>A part of it, the rest is met</translation>
        </message>
        <message>
            <source>Explanation for the letter</source>
            <translation>Explanation for the letter</translation>
        </message>
    </context>
    <context>
        <name>RegisterList</name>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Being stopped</source>
            <translation>Being stopped</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Data blocked</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Destroyed</translation>
        </message>
        <message>
            <source>Name, organisation, number, phone or e-mail</source>
            <translation>Name, organisation, number, phone or e-mail</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Find in this list</translation>
        </message>
        <message>
            <source>Which subjects</source>
            <translation>Which subjects</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Data subjects</translation>
        </message>
        <message>
            <source>The register is empty</source>
            <translation>The register is empty</translation>
        </message>
        <message>
            <source>Take the users of the site from an Excel or CSV file, or add people one by one.</source>
            <translation>Take the users of the site from an Excel or CSV file, or add people one by one.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Nobody matches</translation>
        </message>
        <message>
            <source>Try other words, a number or fewer letters.</source>
            <translation>Try other words, a number or fewer letters.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Clear filter</translation>
        </message>
    </context>
    <context>
        <name>RegisterWays</name>
        <message>
            <source>One file at a time: “{name}” was taken, the others were not.</source>
            <translation>One file at a time: “{name}” was taken, the others were not.</translation>
        </message>
        <message>
            <source>Consents of everybody</source>
            <translation>Consents of everybody</translation>
        </message>
        <message>
            <source>Import a log…</source>
            <translation>Import a log…</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>Destroyed subject</source>
            <translation>Destroyed subject</translation>
        </message>
        <message>
            <source>no data left</source>
            <translation>no data left</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Destroyed</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Data blocked</translation>
        </message>
        <message>
            <source>Being stopped</source>
            <translation>Being stopped</translation>
        </message>
        <message>
            <source>In full</source>
            <translation>In full</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>In part</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>No consent</source>
            <translation>No consent</translation>
        </message>
        <message>
            <source>No data left</source>
            <translation>No data left</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>No ground recorded</source>
            <translation>No ground recorded</translation>
        </message>
        <message>
            <source>To be destroyed</source>
            <translation>To be destroyed</translation>
        </message>
        <message>
            <source>Until the purpose is achieved</source>
            <translation>Until the purpose is achieved</translation>
        </message>
        <message>
            <source>Destroy: {day}</source>
            <translation>Destroy: {day}</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>Reminders</source>
            <translation>Reminders</translation>
        </message>
        <message>
            <source>For this computer only. They hold numbers, never names.</source>
            <translation>For this computer only. They hold numbers, never names.</translation>
        </message>
        <message>
            <source>Remind of terms</source>
            <translation>Remind of terms</translation>
        </message>
        <message>
            <source>When the day begins, and two working hours before it ends</source>
            <translation>When the day begins, and two working hours before it ends</translation>
        </message>
        <message>
            <source>Closing the window leaves its icon there; Quit ends the program</source>
            <translation>Closing the window leaves its icon there; Quit ends the program</translation>
        </message>
        <message>
            <source>This system has no notification area</source>
            <translation>This system has no notification area</translation>
        </message>
        <message>
            <source>Stay in the notification area</source>
            <translation>Stay in the notification area</translation>
        </message>
    </context>
    <context>
        <name>ReopenSheet</name>
        <message>
            <source>The duties stay as they ended. The reason is kept as a note.</source>
            <translation>The duties stay as they ended. The reason is kept as a note.</translation>
        </message>
        <message>
            <source>Open the request again</source>
            <translation>Open the request again</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Why it is opened again</source>
            <translation>Why it is opened again</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n request</numerusform>
                <numerusform>%n requests</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was received or done in this period.</source>
            <translation>Nothing was received or done in this period.</translation>
        </message>
        <message>
            <source>The workbook and the pages say so too; choose another period above.</source>
            <translation>The workbook and the pages say so too; choose another period above.</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>Writing the workbook</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestImport</name>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
    </context>
    <context>
        <name>RequestTopic</name>
        <message>
            <source>Import requests</source>
            <translation>Import requests</translation>
        </message>
        <message>
            <source>Journal of requests</source>
            <translation>Journal of requests</translation>
        </message>
        <message>
            <source>— not taken —</source>
            <translation>— not taken —</translation>
        </message>
        <message>
            <source>Number of the request</source>
            <translation>Number of the request</translation>
        </message>
        <message>
            <source>Day of receipt</source>
            <translation>Day of receipt</translation>
        </message>
        <message>
            <source>Day of registration</source>
            <translation>Day of registration</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>From whom</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Patronymic</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Address for the reply</source>
            <translation>Address for the reply</translation>
        </message>
        <message>
            <source>Kind of demand</source>
            <translation>Kind of demand</translation>
        </message>
        <message>
            <source>Substance</source>
            <translation>Substance</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>How it came</translation>
        </message>
        <message>
            <source>Language of the request</source>
            <translation>Language of the request</translation>
        </message>
        <message>
            <source>Term in the journal</source>
            <translation>Term in the journal</translation>
        </message>
        <message>
            <source>Day of closing</source>
            <translation>Day of closing</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Number of the reply</source>
            <translation>Number of the reply</translation>
        </message>
        <message>
            <source>Who handled it</source>
            <translation>Who handled it</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>The number of the request is needed: choose its column.</source>
            <translation>The number of the request is needed: choose its column.</translation>
        </message>
        <message>
            <source>Look at the words</source>
            <translation>Look at the words</translation>
        </message>
        <message>
            <source>Back to the words</source>
            <translation>Back to the words</translation>
        </message>
        <message>
            <source>Every request of this file is registered already. There is nothing to add.</source>
            <translation>Every request of this file is registered already. There is nothing to add.</translation>
        </message>
        <message>
            <source>To the requests</source>
            <translation>To the requests</translation>
        </message>
        <message numerus="yes">
            <source>%n were registered already and stay as they are.</source>
            <translation>
                <numerusform>%n was registered already and stays as it is.</numerusform>
                <numerusform>%n were registered already and stay as they are.</numerusform>
            </translation>
        </message>
        <message>
            <source>New requests are numbered on from the highest number of the year.</source>
            <translation>New requests are numbered on from the highest number of the year.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) added</source>
            <translation>
                <numerusform>%n request added</numerusform>
                <numerusform>%n requests added</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>closed, outcome not noted</source>
            <translation>closed, outcome not noted</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>still open</translation>
        </message>
    </context>
    <context>
        <name>RequestsTab</name>
        <message>
            <source>No requests from this person yet.</source>
            <translation>No requests from this person yet.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
    </context>
    <context>
        <name>RevealMenu</name>
        <message>
            <source>Why is the value shown?</source>
            <translation>Why is the value shown?</translation>
        </message>
        <message>
            <source>for request {number}</source>
            <translation>for request {number}</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>Policy</source>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Own norms</source>
            <translation>Own norms</translation>
        </message>
        <message>
            <source>counted from: {start}</source>
            <translation>counted from: {start}</translation>
        </message>
        <message>
            <source>in force from {day}</source>
            <translation>in force from {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>may be extended by {term}</source>
            <translation>may be extended by {term}</translation>
        </message>
        <message>
            <source>confirmed by a lawyer</source>
            <translation>confirmed by a lawyer</translation>
        </message>
        <message>
            <source>not confirmed by a lawyer yet</source>
            <translation>not confirmed by a lawyer yet</translation>
        </message>
        <message>
            <source>Stricter in the Law: {term}, this one applies</source>
            <translation>Stricter in the Law: {term}, this one applies</translation>
        </message>
        <message>
            <source>No term in the text; the Law gives {term}</source>
            <translation>No term in the text; the Law gives {term}</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>no number</source>
            <translation>no number</translation>
        </message>
        <message>
            <source>Change {rule}</source>
            <translation>Change {rule}</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>The Law and the policy stand apart and the earlier date binds. No text is rewritten.</source>
            <translation>The Law and the policy stand apart and the earlier date binds. No text is rewritten.</translation>
        </message>
        <message>
            <source>Term rules</source>
            <translation>Term rules</translation>
        </message>
        <message>
            <source>Inner target date</source>
            <translation>Inner target date</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before the due date</source>
            <translation>
                <numerusform>%n working day before the due date</numerusform>
                <numerusform>%n working days before the due date</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SampleBanner</name>
        <message>
            <source>Sample data: every person and organisation here is invented</source>
            <translation>Sample data: every person and organisation here is invented</translation>
        </message>
    </context>
    <context>
        <name>Saved</name>
        <message>
            <source>Save this filter…</source>
            <translation>Save this filter…</translation>
        </message>
        <message>
            <source>The workbook is saved: {name}, {rows}</source>
            <translation>The workbook is saved: {name}, {rows}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
    </context>
    <context>
        <name>SavedButton</name>
        <message>
            <source>Saved search {name}, {count}</source>
            <translation>Saved search {name}, {count}</translation>
        </message>
    </context>
    <context>
        <name>SavedButtons</name>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>ScannerFolder</name>
        <message>
            <source>Scanner's folder</source>
            <translation>Scanner's folder</translation>
        </message>
        <message>
            <source>For this computer only. New files wait above the list of requests; none is ever deleted.</source>
            <translation>For this computer only. New files wait above the list of requests; none is ever deleted.</translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translation>No folder is watched</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>Watch no more</source>
            <translation>Watch no more</translation>
        </message>
        <message>
            <source>Put registered files by</source>
            <translation>Put registered files by</translation>
        </message>
        <message>
            <source>Into the subfolder “registered” of the same folder</source>
            <translation>Into the subfolder “registered” of the same folder</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search or command</source>
            <translation>Search or command</translation>
        </message>
    </context>
    <context>
        <name>SentSheet</name>
        <message>
            <source>Sent on</source>
            <translation>Sent on</translation>
        </message>
        <message>
            <source>A notice written here is marked by itself once its letter leaves.</source>
            <translation>A notice written here is marked by itself once its letter leaves.</translation>
        </message>
        <message>
            <source>Notice sent</source>
            <translation>Notice sent</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Mark as sent</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Enter the day.</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>SheetRow</name>
        <message>
            <source>may be about another person</source>
            <translation>may be about another person</translation>
        </message>
        <message>
            <source>Show the line</source>
            <translation>Show the line</translation>
        </message>
        <message>
            <source>Hide the line</source>
            <translation>Hide the line</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>The next 7 working days</source>
            <translation>The next 7 working days</translation>
        </message>
        <message>
            <source>Evening check</source>
            <translation>Evening check</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>Incoming post registered</source>
            <translation>Incoming post registered</translation>
        </message>
        <message>
            <source>E-mail looked through</source>
            <translation>E-mail looked through</translation>
        </message>
        <message>
            <source>Requests from the site fetched</source>
            <translation>Requests from the site fetched</translation>
        </message>
        <message>
            <source>Today's terms met</source>
            <translation>Today's terms met</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s)</source>
            <translation>
                <numerusform>%n subject</numerusform>
                <numerusform>%n subjects</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}, the first until {day}</source>
            <translation>{count}, the first until {day}</translation>
        </message>
        <message>
            <source>No backup was made yet: Settings, Database</source>
            <translation>No backup was made yet: Settings, Database</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>Last backup {day} {time}, checked</source>
            <translation>Last backup {day} {time}, checked</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A4, %n page(s)</source>
            <translation>
                <numerusform>A4, %n page</numerusform>
                <numerusform>A4, %n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time {day}. {deed}</source>
            <translation>Last time {day}. {deed}</translation>
        </message>
        <message>
            <source>What is exported</source>
            <translation>What is exported</translation>
        </message>
        <message>
            <source>Without personal data</source>
            <translation>Without personal data</translation>
        </message>
        <message>
            <source>Numbers instead of names</source>
            <translation>Numbers instead of names</translation>
        </message>
        <message>
            <source>Printed page</source>
            <translation>Printed page</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Save PDF</translation>
        </message>
    </context>
    <context>
        <name>SignatureSheet</name>
        <message>
            <source>The program checks no signature itself: it keeps what a service told you, with its protocol.</source>
            <translation>The program checks no signature itself: it keeps what a service told you, with its protocol.</translation>
        </message>
        <message>
            <source>Record a signature check</source>
            <translation>Record a signature check</translation>
        </message>
        <message>
            <source>Record the check</source>
            <translation>Record the check</translation>
        </message>
        <message>
            <source>Service that checked it</source>
            <translation>Service that checked it</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>IIN in the signature, if shown</source>
            <translation>IIN in the signature, if shown</translation>
        </message>
        <message>
            <source>Checked at</source>
            <translation>Checked at</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Say when it was checked.</source>
            <translation>Say when it was checked.</translation>
        </message>
    </context>
    <context>
        <name>SplitSheet</name>
        <message>
            <source>The demands you choose go to a new request with their duties; every date stays.</source>
            <translation>The demands you choose go to a new request with their duties; every date stays.</translation>
        </message>
        <message>
            <source>Split the request</source>
            <translation>Split the request</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>Split off</translation>
        </message>
        <message>
            <source>Demands to split off</source>
            <translation>Demands to split off</translation>
        </message>
    </context>
    <context>
        <name>StatePanel</name>
        <message>
            <source>Consents and text in force on that day</source>
            <translation>Consents and text in force on that day</translation>
        </message>
        <message>
            <source>There was no consent on that day</source>
            <translation>There was no consent on that day</translation>
        </message>
        <message>
            <source>{reason} since {day}</source>
            <translation>{reason} since {day}</translation>
        </message>
        <message>
            <source>The first event is of {day}.</source>
            <translation>The first event is of {day}.</translation>
        </message>
        <message>
            <source>No event is known.</source>
            <translation>No event is known.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>disagreed</source>
            <translation>disagreed</translation>
        </message>
        <message>
            <source>purpose achieved</source>
            <translation>purpose achieved</translation>
        </message>
        <message>
            <source>term ended</source>
            <translation>term ended</translation>
        </message>
        <message>
            <source>never given</source>
            <translation>never given</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>since {day}</translation>
        </message>
        <message>
            <source>Edition {number} of the policy</source>
            <translation>Edition {number} of the policy</translation>
        </message>
        <message>
            <source>its text was not given</source>
            <translation>its text was not given</translation>
        </message>
        <message>
            <source>Open the text</source>
            <translation>Open the text</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>Working day ends at {time}</source>
            <translation>Working day ends at {time}</translation>
        </message>
        <message>
            <source>Today is a day off</source>
            <translation>Today is a day off</translation>
        </message>
    </context>
    <context>
        <name>StepFrame</name>
        <message>
            <source>Setting up DPO Desk</source>
            <translation>Setting up DPO Desk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Fill in later</source>
            <translation>Fill in later</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>Open the desk</translation>
        </message>
        <message>
            <source>Confirm and continue</source>
            <translation>Confirm and continue</translation>
        </message>
        <message>
            <source>Any step can be changed later under Settings.</source>
            <translation>Any step can be changed later under Settings.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>later</translation>
        </message>
    </context>
    <context>
        <name>StepLine</name>
        <message>
            <source>Step {place} of {count}: {name}</source>
            <translation>Step {place} of {count}: {name}</translation>
        </message>
    </context>
    <context>
        <name>SubjectField</name>
        <message>
            <source>in the register, {number}</source>
            <translation>in the register, {number}</translation>
        </message>
        <message>
            <source>not in the register: the name stands as written</source>
            <translation>not in the register: the name stands as written</translation>
        </message>
    </context>
    <context>
        <name>SubjectForm</name>
        <message>
            <source>Reason for the change</source>
            <translation>Reason for the change</translation>
        </message>
        <message>
            <source>The list keeps no more values of this; this one stays.</source>
            <translation>The list keeps no more values of this; this one stays.</translation>
        </message>
        <message>
            <source>A password is never kept; of a bank card the desk keeps the last four digits.</source>
            <translation>A password is never kept; of a bank card the desk keeps the last four digits.</translation>
        </message>
        <message>
            <source>Not asked, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Not asked, because the list of personal data keeps no values of it: {fields}.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Patronymic</translation>
        </message>
        <message>
            <source>Surname in Russian</source>
            <translation>Surname in Russian</translation>
        </message>
        <message>
            <source>Given name in Russian</source>
            <translation>Given name in Russian</translation>
        </message>
        <message>
            <source>Patronymic in Russian</source>
            <translation>Patronymic in Russian</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Bank card, last 4 digits</source>
            <translation>Bank card, last 4 digits</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Organisation name</source>
            <translation>Organisation name</translation>
        </message>
        <message>
            <source>Description of activity</source>
            <translation>Description of activity</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>User type</translation>
        </message>
        <message>
            <source>Legal address</source>
            <translation>Legal address</translation>
        </message>
        <message>
            <source>Official website</source>
            <translation>Official website</translation>
        </message>
        <message>
            <source>Language of letters</source>
            <translation>Language of letters</translation>
        </message>
        <message>
            <source>Registered on the site</source>
            <translation>Registered on the site</translation>
        </message>
        <message>
            <source>Change the data</source>
            <translation>Change the data</translation>
        </message>
        <message>
            <source>New subject</source>
            <translation>New subject</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Add subject</source>
            <translation>Add subject</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close, the draft stays</source>
            <translation>Close, the draft stays</translation>
        </message>
    </context>
    <context>
        <name>SubjectSheet</name>
        <message>
            <source>Link to a subject of the register</source>
            <translation>Link to a subject of the register</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Surname, number or organisation</source>
            <translation>Surname, number or organisation</translation>
        </message>
    </context>
    <context>
        <name>SubjectTopic</name>
        <message>
            <source>Import subjects</source>
            <translation>Import subjects</translation>
        </message>
        <message>
            <source>File of subjects</source>
            <translation>File of subjects</translation>
        </message>
        <message>
            <source>— not taken —</source>
            <translation>— not taken —</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Patronymic</translation>
        </message>
        <message>
            <source>Full name in Russian</source>
            <translation>Full name in Russian</translation>
        </message>
        <message>
            <source>Surname in Russian</source>
            <translation>Surname in Russian</translation>
        </message>
        <message>
            <source>Given name in Russian</source>
            <translation>Given name in Russian</translation>
        </message>
        <message>
            <source>Patronymic in Russian</source>
            <translation>Patronymic in Russian</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Workplace</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Bank card, last 4 digits</source>
            <translation>Bank card, last 4 digits</translation>
        </message>
        <message>
            <source>Organisation name</source>
            <translation>Organisation name</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>User type</translation>
        </message>
        <message>
            <source>Description of activity</source>
            <translation>Description of activity</translation>
        </message>
        <message>
            <source>Legal address</source>
            <translation>Legal address</translation>
        </message>
        <message>
            <source>Official website</source>
            <translation>Official website</translation>
        </message>
        <message>
            <source>Registered on the site</source>
            <translation>Registered on the site</translation>
        </message>
        <message>
            <source>Date of consent</source>
            <translation>Date of consent</translation>
        </message>
        <message>
            <source>Language of letters</source>
            <translation>Language of letters</translation>
        </message>
        <message>
            <source>Identifier on the site</source>
            <translation>Identifier on the site</translation>
        </message>
        <message>
            <source>No column is known as a name, an e-mail or a phone: choose at least one.</source>
            <translation>No column is known as a name, an e-mail or a phone: choose at least one.</translation>
        </message>
        <message>
            <source>Check the rows</source>
            <translation>Check the rows</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>Back to the columns</translation>
        </message>
        <message>
            <source>Everybody in this file is in the register already. There is nobody to add.</source>
            <translation>Everybody in this file is in the register already. There is nobody to add.</translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>To the register</translation>
        </message>
        <message numerus="yes">
            <source>%n were in the register already and stay as they are.</source>
            <translation>
                <numerusform>%n was in the register already and stays as it is.</numerusform>
                <numerusform>%n were in the register already and stay as they are.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Left out, because the list of personal data keeps no values of it: {fields}.</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s) added</source>
            <translation>
                <numerusform>%n subject added</numerusform>
                <numerusform>%n subjects added</numerusform>
            </translation>
        </message>
        <message>
            <source>Not taken, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Not taken, because the list of personal data keeps no values of it: {fields}.</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
    </context>
    <context>
        <name>Subjects</name>
        <message>
            <source>Data subjects</source>
            <translation>Data subjects</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s)</source>
            <translation>
                <numerusform>%n subject</numerusform>
                <numerusform>%n subjects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n ticked</numerusform>
                <numerusform>%n ticked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
        <message>
            <source>One file at a time: “{name}” was taken, the others were not.</source>
            <translation>One file at a time: “{name}” was taken, the others were not.</translation>
        </message>
    </context>
    <context>
        <name>SubjectsFrame</name>
        <message>
            <source>Data subjects</source>
            <translation>Data subjects</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Import from Excel</translation>
        </message>
        <message>
            <source>Add by hand</source>
            <translation>Add by hand</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Ready to begin</source>
            <translation>Ready to begin</translation>
        </message>
        <message>
            <source>Everything can be changed later under Settings.</source>
            <translation>Everything can be changed later under Settings.</translation>
        </message>
        <message>
            <source>No term is confirmed by a lawyer yet</source>
            <translation>No term is confirmed by a lawyer yet</translation>
        </message>
        <message>
            <source>They come from the texts of the law and the policy. Let your lawyer read them under Settings.</source>
            <translation>They come from the texts of the law and the policy. Let your lawyer read them under Settings.</translation>
        </message>
        <message>
            <source>to be filled in later</source>
            <translation>to be filled in later</translation>
        </message>
    </context>
    <context>
        <name>TargetWords</name>
        <message>
            <source>Target date {day} has passed.</source>
            <translation>Target date {day} has passed.</translation>
        </message>
        <message>
            <source>Target date: {day}.</source>
            <translation>Target date: {day}.</translation>
        </message>
        <message>
            <source>target</source>
            <translation>target</translation>
        </message>
        <message>
            <source>target {day} passed</source>
            <translation>target {day} passed</translation>
        </message>
    </context>
    <context>
        <name>TermSheet</name>
        <message>
            <source>How the term is counted</source>
            <translation>How the term is counted</translation>
        </message>
        <message>
            <source>Due {day}: {left}</source>
            <translation>Due {day}: {left}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
    </context>
    <context>
        <name>TermWords</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>The text of this edition is not kept in the database.</source>
            <translation>The text of this edition is not kept in the database.</translation>
        </message>
        <message>
            <source>Policy text</source>
            <translation>Policy text</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Thumbnail</name>
        <message>
            <source>Printed page {page} of {pages}</source>
            <translation>Printed page {page} of {pages}</translation>
        </message>
    </context>
    <context>
        <name>TickStrip</name>
        <message>
            <source>Close the ticked requests…</source>
            <translation>Close the ticked requests…</translation>
        </message>
        <message>
            <source>Waiting note for the ticked requests…</source>
            <translation>Waiting note for the ticked requests…</translation>
        </message>
        <message>
            <source>Assign the ticked requests…</source>
            <translation>Assign the ticked requests…</translation>
        </message>
        <message>
            <source>Export the ticked requests to Excel</source>
            <translation>Export the ticked requests to Excel</translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n ticked</numerusform>
                <numerusform>%n ticked</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the ticks off</source>
            <translation>Take the ticks off</translation>
        </message>
    </context>
    <context>
        <name>TimelineLine</name>
        <message>
            <source>Show the values</source>
            <translation>Show the values</translation>
        </message>
    </context>
    <context>
        <name>TimelineTab</name>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>What to show</translation>
        </message>
        <message>
            <source>Nothing happened with these data yet.</source>
            <translation>Nothing happened with these data yet.</translation>
        </message>
        <message>
            <source>Show earlier ({count})</source>
            <translation>Show earlier ({count})</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Copy as a table</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Disclosures</translation>
        </message>
        <message>
            <source>Blocking, destruction</source>
            <translation>Blocking, destruction</translation>
        </message>
        <message>
            <source>Field changes</source>
            <translation>Field changes</translation>
        </message>
        <message>
            <source>Other entries</source>
            <translation>Other entries</translation>
        </message>
        <message>
            <source>reason: {text}</source>
            <translation>reason: {text}</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>this desk</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>electronic</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>on paper</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Old → new</source>
            <translation>Old → new</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Journal entry</translation>
        </message>
    </context>
    <context>
        <name>TitleRow</name>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>{text} · {seconds} s</source>
            <translation>{text} · {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message numerus="yes">
            <source>%n open request(s)</source>
            <translation>
                <numerusform>%n open request</numerusform>
                <numerusform>%n open requests</numerusform>
            </translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>No open requests</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n due today</numerusform>
                <numerusform>%n due today</numerusform>
            </translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Good evening</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Good afternoon</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Good morning</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) end today</source>
            <translation>
                <numerusform>%n term ends today</numerusform>
                <numerusform>%n terms end today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) have passed</source>
            <translation>
                <numerusform>%n term has passed</numerusform>
                <numerusform>%n terms have passed</numerusform>
            </translation>
        </message>
        <message>
            <source>First of all</source>
            <translation>First of all</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Every day</translation>
        </message>
        <message>
            <source>New arrivals</source>
            <translation>New arrivals</translation>
        </message>
        <message>
            <source>See all</source>
            <translation>See all</translation>
        </message>
        <message>
            <source>Not started yet</source>
            <translation>Not started yet</translation>
        </message>
        <message>
            <source>Nothing is due today.</source>
            <translation>Nothing is due today.</translation>
        </message>
        <message>
            <source>The next one: {day}.</source>
            <translation>The next one: {day}.</translation>
        </message>
        <message>
            <source>A letter that comes is registered under Requests; its terms then appear here by themselves.</source>
            <translation>A letter that comes is registered under Requests; its terms then appear here by themselves.</translation>
        </message>
        <message>
            <source>Go to the requests</source>
            <translation>Go to the requests</translation>
        </message>
    </context>
    <context>
        <name>Tongue</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Of the window. Letters are written in the language of their addressee.</source>
            <translation>Of the window. Letters are written in the language of their addressee.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Terms of today</source>
            <translation>Terms of today</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>New request</translation>
        </message>
        <message>
            <source>Remind in one working hour</source>
            <translation>Remind in one working hour</translation>
        </message>
        <message>
            <source>Remind on the next working day</source>
            <translation>Remind on the next working day</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>DPO Desk: today's terms</source>
            <translation>DPO Desk: today's terms</translation>
        </message>
        <message>
            <source>DPO Desk: two hours left</source>
            <translation>DPO Desk: two hours left</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) overdue</source>
            <translation>
                <numerusform>%n term overdue</numerusform>
                <numerusform>%n terms overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) end today</source>
            <translation>
                <numerusform>%n term ends today</numerusform>
                <numerusform>%n terms end today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) at the inner target date</source>
            <translation>
                <numerusform>%n term at the inner target date</numerusform>
                <numerusform>%n terms at the inner target date</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing ends today</source>
            <translation>Nothing ends today</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Not needed</translation>
        </message>
    </context>
    <context>
        <name>UnprovenSheet</name>
        <message>
            <source>This demand asks for a proven identity, and it is not proven: confirm it now, or go on with a reason that stays in the journal.</source>
            <translation>This demand asks for a proven identity, and it is not proven: confirm it now, or go on with a reason that stays in the journal.</translation>
        </message>
        <message>
            <source>The identity is not confirmed: confirm it now, or go on with a reason that stays in the journal.</source>
            <translation>The identity is not confirmed: confirm it now, or go on with a reason that stays in the journal.</translation>
        </message>
        <message>
            <source>A third party asks: nothing of the person may be told without the person's permission. Note it now, or go on with a reason that stays in the journal.</source>
            <translation>A third party asks: nothing of the person may be told without the person's permission. Note it now, or go on with a reason that stays in the journal.</translation>
        </message>
        <message>
            <source>Go on with this reason</source>
            <translation>Go on with this reason</translation>
        </message>
        <message>
            <source>Confirm identity…</source>
            <translation>Confirm identity…</translation>
        </message>
        <message>
            <source>Why before the identity is confirmed</source>
            <translation>Why before the identity is confirmed</translation>
        </message>
    </context>
    <context>
        <name>ValueSheet</name>
        <message>
            <source>Add a value to correct</source>
            <translation>Add a value to correct</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>New value</translation>
        </message>
        <message>
            <source>Paper that proves it, if any</source>
            <translation>Paper that proves it, if any</translation>
        </message>
        <message>
            <source>Now: {value}</source>
            <translation>Now: {value}</translation>
        </message>
        <message>
            <source>Nothing stands there now</source>
            <translation>Nothing stands there now</translation>
        </message>
    </context>
    <context>
        <name>VerifyBox</name>
        <message>
            <source>The journal is being verified…</source>
            <translation>The journal is being verified…</translation>
        </message>
        <message>
            <source>Every entry from the first is compared with its hash.</source>
            <translation>Every entry from the first is compared with its hash.</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verify</translation>
        </message>
        <message>
            <source>The journal is not verified yet</source>
            <translation>The journal is not verified yet</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken</source>
            <translation>
                <numerusform>%n entry, the chain is unbroken</numerusform>
                <numerusform>%n entries, the chain is unbroken</numerusform>
            </translation>
        </message>
        <message>
            <source>Journal verified</source>
            <translation>Journal verified</translation>
        </message>
        <message>
            <source>Entry {number} does not fit. Keep a copy of the database and tell the administrator.</source>
            <translation>Entry {number} does not fit. Keep a copy of the database and tell the administrator.</translation>
        </message>
        <message>
            <source>The chain of the journal is broken</source>
            <translation>The chain of the journal is broken</translation>
        </message>
    </context>
    <context>
        <name>WaitingSheet</name>
        <message>
            <source>Waiting note</source>
            <translation>Waiting note</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Save the note</translation>
        </message>
        <message>
            <source>The clock does not stop: neither law nor policy allows that. Leave empty when nobody is awaited.</source>
            <translation>The clock does not stop: neither law nor policy allows that. Leave empty when nobody is awaited.</translation>
        </message>
        <message>
            <source>Whom or what it waits for</source>
            <translation>Whom or what it waits for</translation>
        </message>
    </context>
    <context>
        <name>WatchedFolder</name>
        <message>
            <source>The scanner's folder cannot be read.</source>
            <translation>The scanner's folder cannot be read.</translation>
        </message>
        <message numerus="yes">
            <source>From the scanner: %n file(s) not registered</source>
            <translation>
                <numerusform>From the scanner: %n file not registered</numerusform>
                <numerusform>From the scanner: %n files not registered</numerusform>
            </translation>
        </message>
        <message>
            <source>Register the first</source>
            <translation>Register the first</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The desk keeps requests, consents and letters in a database of your own.</source>
            <translation>The desk keeps requests, consents and letters in a database of your own.</translation>
        </message>
        <message>
            <source>How shall we begin?</source>
            <translation>How shall we begin?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Begin with an empty desk</source>
            <translation>Begin with an empty desk</translation>
        </message>
        <message>
            <source>Six short steps; all but the language may be filled in later</source>
            <translation>Six short steps; all but the language may be filled in later</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>Look around with sample data</translation>
        </message>
        <message>
            <source>Invented people in a file of their own, under a striped banner</source>
            <translation>Invented people in a file of their own, under a striped banner</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Look around</translation>
        </message>
        <message>
            <source>Open a desk from a file</source>
            <translation>Open a desk from a file</translation>
        </message>
        <message>
            <source>A database that was made before, or its backup</source>
            <translation>A database that was made before, or its backup</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Choose the file</translation>
        </message>
        <message>
            <source>Join a shared database</source>
            <translation>Join a shared database</translation>
        </message>
        <message>
            <source>Your organisation already has the desk on a PostgreSQL server</source>
            <translation>Your organisation already has the desk on a PostgreSQL server</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>There is no file and no scan on the clipboard.</source>
            <translation>There is no file and no scan on the clipboard.</translation>
        </message>
    </context>
    <context>
        <name>WorkStrip</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>YearBanner</name>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>The working calendar of {year} is missing</source>
            <translation>The working calendar of {year} is missing</translation>
        </message>
        <message>
            <source>Terms that reach into that year have no date until its holidays and moved days are entered.</source>
            <translation>Terms that reach into that year have no date until its holidays and moved days are entered.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
    </context>
    <context>
        <name>YearSheet</name>
        <message>
            <source>Source of the days that name none</source>
            <translation>Source of the days that name none</translation>
        </message>
        <message>
            <source>The law or the order, its number and date</source>
            <translation>The law or the order, its number and date</translation>
        </message>
        <message>
            <source>Import a year</source>
            <translation>Import a year</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar of {year}: {days}</source>
            <translation>Calendar of {year}: {days}</translation>
        </message>
        <message>
            <source>Go on: which dates move</source>
            <translation>Go on: which dates move</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>Name of the day</source>
            <translation>Name of the day</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s): nothing can be imported yet</source>
            <translation>
                <numerusform>%n remark: nothing can be imported yet</numerusform>
                <numerusform>%n remarks: nothing can be imported yet</numerusform>
            </translation>
        </message>
        <message>
            <source>Correct the file and import it again. A calendar is taken in whole or not at all.</source>
            <translation>Correct the file and import it again. A calendar is taken in whole or not at all.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Remarks by row</source>
            <translation>Remarks by row</translation>
        </message>
    </context>
    <context>
        <name>ZoomBar</name>
        <message>
            <source>Zoom out</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} of {pages}</translation>
        </message>
    </context>
    <context>
        <name>action</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Tools</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Row height</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Go to</translation>
        </message>
        <message>
            <source>As in the system</source>
            <translation>As in the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Roomy</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Paste a scan or a mail file</source>
            <translation>Paste a scan or a mail file</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>Search or command</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Next pane</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Previous pane</translation>
        </message>
        <message>
            <source>Side panel</source>
            <translation>Side panel</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Usual text size</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <source>Help for this screen</source>
            <translation>Help for this screen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>New request</translation>
        </message>
        <message>
            <source>Do the next step</source>
            <translation>Do the next step</translation>
        </message>
        <message>
            <source>Stop processing</source>
            <translation>Stop processing</translation>
        </message>
        <message>
            <source>Confirm identity…</source>
            <translation>Confirm identity…</translation>
        </message>
        <message>
            <source>Reply letter</source>
            <translation>Reply letter</translation>
        </message>
        <message>
            <source>Waiting note…</source>
            <translation>Waiting note…</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Close the request</translation>
        </message>
        <message>
            <source>Data sheet</source>
            <translation>Data sheet</translation>
        </message>
        <message>
            <source>Add a value to correct…</source>
            <translation>Add a value to correct…</translation>
        </message>
        <message>
            <source>Refuse with reasons…</source>
            <translation>Refuse with reasons…</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Add a document…</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Assign…</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>Consent history</translation>
        </message>
        <message>
            <source>Open profile</source>
            <translation>Open profile</translation>
        </message>
        <message>
            <source>How the term is counted</source>
            <translation>How the term is counted</translation>
        </message>
        <message>
            <source>Cards or table</source>
            <translation>Cards or table</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Save this filter…</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Find in this list</translation>
        </message>
        <message>
            <source>Import requests</source>
            <translation>Import requests</translation>
        </message>
        <message>
            <source>Export the duties to Excel</source>
            <translation>Export the duties to Excel</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Verify the chain</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>New letter</translation>
        </message>
        <message>
            <source>Give a number</source>
            <translation>Give a number</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Mark as sent</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Save PDF…</translation>
        </message>
        <message>
            <source>Next gap in the letter</source>
            <translation>Next gap in the letter</translation>
        </message>
        <message>
            <source>Take out of the queue</source>
            <translation>Take out of the queue</translation>
        </message>
        <message>
            <source>Open another database…</source>
            <translation>Open another database…</translation>
        </message>
        <message>
            <source>About DPO Desk</source>
            <translation>About DPO Desk</translation>
        </message>
        <message>
            <source>Deadline calculator</source>
            <translation>Deadline calculator</translation>
        </message>
        <message>
            <source>Deadlines to a calendar (.ics)…</source>
            <translation>Deadlines to a calendar (.ics)…</translation>
        </message>
        <message>
            <source>Unlawful processing found…</source>
            <translation>Unlawful processing found…</translation>
        </message>
        <message>
            <source>New subject</source>
            <translation>New subject</translation>
        </message>
        <message>
            <source>Change the data</source>
            <translation>Change the data</translation>
        </message>
        <message>
            <source>Register request</source>
            <translation>Register request</translation>
        </message>
        <message>
            <source>Disclosure for the ticked…</source>
            <translation>Disclosure for the ticked…</translation>
        </message>
        <message>
            <source>Import subjects</source>
            <translation>Import subjects</translation>
        </message>
        <message>
            <source>Record a consent event</source>
            <translation>Record a consent event</translation>
        </message>
        <message>
            <source>Correct the event</source>
            <translation>Correct the event</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Export to Excel</translation>
        </message>
        <message>
            <source>Event before</source>
            <translation>Event before</translation>
        </message>
        <message>
            <source>Event after</source>
            <translation>Event after</translation>
        </message>
        <message>
            <source>State as of a day</source>
            <translation>State as of a day</translation>
        </message>
        <message>
            <source>State as it was known on a day</source>
            <translation>State as it was known on a day</translation>
        </message>
        <message>
            <source>Consent certificate…</source>
            <translation>Consent certificate…</translation>
        </message>
        <message>
            <source>Save consent receipt…</source>
            <translation>Save consent receipt…</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>Print report</translation>
        </message>
        <message>
            <source>Save report as PDF</source>
            <translation>Save report as PDF</translation>
        </message>
        <message>
            <source>Months as a table or as columns</source>
            <translation>Months as a table or as columns</translation>
        </message>
        <message>
            <source>Order to a department…</source>
            <translation>Order to a department…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Mark as a breach…</source>
            <translation>Mark as a breach…</translation>
        </message>
        <message>
            <source>Record a signature check…</source>
            <translation>Record a signature check…</translation>
        </message>
        <message>
            <source>Join to another request…</source>
            <translation>Join to another request…</translation>
        </message>
        <message>
            <source>Split the request…</source>
            <translation>Split the request…</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>Open again…</translation>
        </message>
        <message>
            <source>New recipient</source>
            <translation>New recipient</translation>
        </message>
        <message>
            <source>Change the recipient</source>
            <translation>Change the recipient</translation>
        </message>
        <message>
            <source>End or begin giving data</source>
            <translation>End or begin giving data</translation>
        </message>
        <message>
            <source>Recipients abroad</source>
            <translation>Recipients abroad</translation>
        </message>
        <message>
            <source>Consents of everybody</source>
            <translation>Consents of everybody</translation>
        </message>
        <message>
            <source>Import a log of consents…</source>
            <translation>Import a log of consents…</translation>
        </message>
        <message>
            <source>New policy edition</source>
            <translation>New policy edition</translation>
        </message>
        <message>
            <source>Start telling of the edition</source>
            <translation>Start telling of the edition</translation>
        </message>
        <message>
            <source>Whom to ask again</source>
            <translation>Whom to ask again</translation>
        </message>
        <message>
            <source>Likely duplicates</source>
            <translation>Likely duplicates</translation>
        </message>
        <message>
            <source>Join the two ticked…</source>
            <translation>Join the two ticked…</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>Working days by month: {counts}. In the year: {total}.</source>
            <translation>Working days by month: {counts}. In the year: {total}.</translation>
        </message>
        <message>
            <source>Due date: {due}</source>
            <translation>Due date: {due}</translation>
        </message>
        <message>
            <source>Aim: {aim}</source>
            <translation>Aim: {aim}</translation>
        </message>
        <message>
            <source>Backup written and checked: {file}</source>
            <translation>Backup written and checked: {file}</translation>
        </message>
        <message>
            <source>Invented subjects: {subjects}, requests: {requests}.</source>
            <translation>Invented subjects: {subjects}, requests: {requests}.</translation>
        </message>
        <message>
            <source>Rows written: {rows}.</source>
            <translation>Rows written: {rows}.</translation>
        </message>
        <message>
            <source>Rows with problems: {count}. Nothing was imported. Mend them, or say --skip-bad.</source>
            <translation>Rows with problems: {count}. Nothing was imported. Mend them, or say --skip-bad.</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>row {row}</translation>
        </message>
        <message>
            <source>Added: {added}. Known already: {known}. Repeated in the file: {repeated}. With problems: {bad}.</source>
            <translation>Added: {added}. Known already: {known}. Repeated in the file: {repeated}. With problems: {bad}.</translation>
        </message>
        <message>
            <source>Left out, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Left out, because the list of personal data keeps no values of it: {fields}.</translation>
        </message>
        <message>
            <source>Lines: {lines}. Taken: {taken}. Known already: {known}. Repeated in the file: {repeated}. Of people the register does not have: {strangers}. With problems: {bad}.</source>
            <translation>Lines: {lines}. Taken: {taken}. Known already: {known}. Repeated in the file: {repeated}. Of people the register does not have: {strangers}. With problems: {bad}.</translation>
        </message>
        <message>
            <source>The journal is broken at entry {number}.</source>
            <translation>The journal is broken at entry {number}.</translation>
        </message>
        <message>
            <source>The paper does not agree with the journal at entry {number}.</source>
            <translation>The paper does not agree with the journal at entry {number}.</translation>
        </message>
        <message>
            <source>The paper agrees with the journal at entry {number}.</source>
            <translation>The paper agrees with the journal at entry {number}.</translation>
        </message>
        <message>
            <source>The journal is whole: {count} entries, head {head}.</source>
            <translation>The journal is whole: {count} entries, head {head}.</translation>
        </message>
        <message>
            <source>{count} pictures saved in {folder}</source>
            <translation>{count} pictures saved in {folder}</translation>
        </message>
        <message>
            <source>Report written, rows: {rows}.</source>
            <translation>Report written, rows: {rows}.</translation>
        </message>
        <message>
            <source>“{option}” is not WORD=KEY with one of these keys: {keys}.</source>
            <translation>“{option}” is not WORD=KEY with one of these keys: {keys}.</translation>
        </message>
        <message>
            <source>Not known in {count} row(s): say {option} with one of {keys}.</source>
            <translation>Not known in {count} row(s): say {option} with one of {keys}.</translation>
        </message>
        <message>
            <source>Further words that are not known: {count}.</source>
            <translation>Further words that are not known: {count}.</translation>
        </message>
    </context>
    <context>
        <name>column</name>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Queued</translation>
        </message>
        <message>
            <source>Waiting to leave</source>
            <translation>Waiting to leave</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Voided</translation>
        </message>
        <message>
            <source>Ordinary letter</source>
            <translation>Ordinary letter</translation>
        </message>
        <message>
            <source>Registered letter</source>
            <translation>Registered letter</translation>
        </message>
        <message>
            <source>Registered letter with advice of delivery</source>
            <translation>Registered letter with advice of delivery</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>By hand</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Identity confirmed</source>
            <translation>Identity confirmed</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Answer sent</source>
            <translation>Answer sent</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Ended with a reason</source>
            <translation>Ended with a reason</translation>
        </message>
        <message>
            <source>Fell away</source>
            <translation>Fell away</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Received on</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Demand</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Next duty</source>
            <translation>Next duty</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Due on</translation>
        </message>
        <message>
            <source>Target date</source>
            <translation>Target date</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Waits for</translation>
        </message>
        <message>
            <source>Duties done</source>
            <translation>Duties done</translation>
        </message>
        <message>
            <source>Duties in all</source>
            <translation>Duties in all</translation>
        </message>
        <message>
            <source>Closed at</source>
            <translation>Closed at</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Duty</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Started on</translation>
        </message>
        <message>
            <source>By the policy</source>
            <translation>By the policy</translation>
        </message>
        <message>
            <source>By the law</source>
            <translation>By the law</translation>
        </message>
        <message>
            <source>Binding source</source>
            <translation>Binding source</translation>
        </message>
        <message>
            <source>Done at</source>
            <translation>Done at</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Done by</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Addressee</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Kind of item</source>
            <translation>Kind of item</translation>
        </message>
        <message>
            <source>Postal number</source>
            <translation>Postal number</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Sent on</translation>
        </message>
        <message>
            <source>Changed at</source>
            <translation>Changed at</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>Deed</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blocked</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Destroyed</translation>
        </message>
        <message>
            <source>Being stopped</source>
            <translation>Being stopped</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Full name in Russian</source>
            <translation>Full name in Russian</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>User type</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Registered on</translation>
        </message>
        <message>
            <source>May be written to</source>
            <translation>May be written to</translation>
        </message>
        <message>
            <source>May not be written to</source>
            <translation>May not be written to</translation>
        </message>
        <message>
            <source>To be asked again after the new edition</source>
            <translation>To be asked again after the new edition</translation>
        </message>
        <message>
            <source>By conduct alone</source>
            <translation>By conduct alone</translation>
        </message>
        <message>
            <source>Consent is not provable</source>
            <translation>Consent is not provable</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>Consent ended</translation>
        </message>
        <message>
            <source>Never given</source>
            <translation>Never given</translation>
        </message>
        <message>
            <source>Consent in force since</source>
            <translation>Consent in force since</translation>
        </message>
        <message>
            <source>Purposes in force</source>
            <translation>Purposes in force</translation>
        </message>
        <message>
            <source>Purposes refused</source>
            <translation>Purposes refused</translation>
        </message>
        <message>
            <source>Purposes withdrawn</source>
            <translation>Purposes withdrawn</translation>
        </message>
        <message>
            <source>Purposes ended</source>
            <translation>Purposes ended</translation>
        </message>
        <message>
            <source>Purposes never given</source>
            <translation>Purposes never given</translation>
        </message>
        <message>
            <source>Purposes in all</source>
            <translation>Purposes in all</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Policy edition</translation>
        </message>
        <message>
            <source>Blocked until</source>
            <translation>Blocked until</translation>
        </message>
        <message>
            <source>Destroy by</source>
            <translation>Destroy by</translation>
        </message>
        <message>
            <source>full</source>
            <translation>full</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>partial</translation>
        </message>
        <message>
            <source>not provable</source>
            <translation>not provable</translation>
        </message>
        <message>
            <source>Subject number</source>
            <translation>Subject number</translation>
        </message>
        <message>
            <source>Happened at</source>
            <translation>Happened at</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Categories of data</translation>
        </message>
        <message>
            <source>Acts with the data</source>
            <translation>Acts with the data</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Recipients</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Way</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Valid to</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Known since</translation>
        </message>
        <message>
            <source>Strength of proof</source>
            <translation>Strength of proof</translation>
        </message>
        <message>
            <source>Form and its version</source>
            <translation>Form and its version</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP address</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representative</translation>
        </message>
        <message>
            <source>Stated in the text</source>
            <translation>Stated in the text</translation>
        </message>
        <message>
            <source>SHA-256 of the text</source>
            <translation>SHA-256 of the text</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Subjects</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Duties</translation>
        </message>
        <message>
            <source>Consent events</source>
            <translation>Consent events</translation>
        </message>
        <message>
            <source>Consents of everybody</source>
            <translation>Consents of everybody</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Data recipients</source>
            <translation>Data recipients</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Ed.</source>
            <translation>Ed.</translation>
        </message>
        <message>
            <source>Retention term</source>
            <translation>Retention term</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>The signature is valid</source>
            <translation>The signature is valid</translation>
        </message>
        <message>
            <source>The signature is not valid</source>
            <translation>The signature is not valid</translation>
        </message>
        <message>
            <source>The signature could not be checked</source>
            <translation>The signature could not be checked</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Demands</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Time left</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Assignee</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>Power of attorney</translation>
        </message>
        <message>
            <source>Power of attorney, notarised</source>
            <translation>Power of attorney, notarised</translation>
        </message>
        <message>
            <source>Advocate's notice of defence</source>
            <translation>Advocate's notice of defence</translation>
        </message>
        <message>
            <source>Birth certificate: parent</source>
            <translation>Birth certificate: parent</translation>
        </message>
        <message>
            <source>Decision on guardianship or adoption</source>
            <translation>Decision on guardianship or adoption</translation>
        </message>
        <message>
            <source>Court act</source>
            <translation>Court act</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>this desk</translation>
        </message>
        <message>
            <source>an earlier journal</source>
            <translation>an earlier journal</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Third party</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processor</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In force</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>Abroad</translation>
        </message>
        <message>
            <source>Contract running out</source>
            <translation>Contract running out</translation>
        </message>
        <message>
            <source>Notices to send</source>
            <translation>Notices to send</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>Runs out</translation>
        </message>
        <message>
            <source>Has run out</source>
            <translation>Has run out</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Recipient</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Cross-border</source>
            <translation>Cross-border</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Contract of</source>
            <translation>Contract of</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Contract until</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postal address</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Last given on</source>
            <translation>Last given on</translation>
        </message>
        <message>
            <source>Notices without answer</source>
            <translation>Notices without answer</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
    </context>
    <context>
        <name>deed</name>
        <message>
            <source>Consent event recorded for subject {number}</source>
            <translation>Consent event recorded for subject {number}</translation>
        </message>
        <message>
            <source>Proving papers came to request {number} of {year}</source>
            <translation>Proving papers came to request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Violation confirmed in request {number} of {year}</source>
            <translation>Violation confirmed in request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Violation not confirmed in request {number} of {year}</source>
            <translation>Violation not confirmed in request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Outcome recorded for request {number} of {year}</source>
            <translation>Outcome recorded for request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Duty done: {duty}</source>
            <translation>Duty done: {duty}</translation>
        </message>
        <message>
            <source>Duty done before the identity was confirmed: {duty}</source>
            <translation>Duty done before the identity was confirmed: {duty}</translation>
        </message>
        <message>
            <source>Duty open again: {duty}</source>
            <translation>Duty open again: {duty}</translation>
        </message>
        <message>
            <source>Duty explained: {duty}</source>
            <translation>Duty explained: {duty}</translation>
        </message>
        <message>
            <source>Desk set up</source>
            <translation>Desk set up</translation>
        </message>
        <message>
            <source>Request {number} of {year} registered</source>
            <translation>Request R-{year}-{number} registered</translation>
        </message>
        <message>
            <source>Papers added to request {number} of {year}: {count}</source>
            <translation>Papers added to request R-{year}-{number}: {count}</translation>
        </message>
        <message>
            <source>Paper added to request {number} of {year}</source>
            <translation>Paper added to request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Nothing changed</translation>
        </message>
        <message>
            <source>Identity confirmed for request {number} of {year}</source>
            <translation>Identity confirmed for request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Identity not confirmed for request {number} of {year}</source>
            <translation>Identity not confirmed for request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Request {number} of {year} waits for somebody</source>
            <translation>Request R-{year}-{number} waits for somebody</translation>
        </message>
        <message>
            <source>Request {number} of {year} waits no more</source>
            <translation>Request R-{year}-{number} waits no more</translation>
        </message>
        <message>
            <source>Request {number} of {year} linked to a subject</source>
            <translation>Request R-{year}-{number} linked to a subject</translation>
        </message>
        <message>
            <source>Request {number} of {year} closed</source>
            <translation>Request R-{year}-{number} closed</translation>
        </message>
        <message>
            <source>{count} subjects imported</source>
            <translation>{count} subjects imported</translation>
        </message>
        <message>
            <source>Subject {number} added</source>
            <translation>Subject {number} added</translation>
        </message>
        <message>
            <source>Subject {number} changed</source>
            <translation>Subject {number} changed</translation>
        </message>
        <message>
            <source>Value of subject {number} shown for request {request} of {year}</source>
            <translation>Value of subject S-{number} shown for request R-{year}-{request}</translation>
        </message>
        <message>
            <source>Value of subject {number} shown: {reason}</source>
            <translation>Value of subject S-{number} shown: {reason}</translation>
        </message>
        <message>
            <source>Value of subject {number} shown</source>
            <translation>Value of subject {number} shown</translation>
        </message>
        <message>
            <source>Data of subject {number} confirmed by the person</source>
            <translation>Data of subject {number} confirmed by the person</translation>
        </message>
        <message>
            <source>Undo of journal entry {number}</source>
            <translation>Undo of journal entry {number}</translation>
        </message>
        <message>
            <source>Undone: {deed} (entry {entry})</source>
            <translation>Undone: {deed} (entry {entry})</translation>
        </message>
        <message>
            <source>Done again: {deed} (entry {entry})</source>
            <translation>Done again: {deed} (entry {entry})</translation>
        </message>
        <message>
            <source>Letter composed</source>
            <translation>Letter composed</translation>
        </message>
        <message>
            <source>Letter changed</source>
            <translation>Letter changed</translation>
        </message>
        <message>
            <source>Letter taken out of the queue</source>
            <translation>Letter taken out of the queue</translation>
        </message>
        <message>
            <source>Letter {number} of {year} numbered</source>
            <translation>Letter L-{year}-{number} numbered</translation>
        </message>
        <message>
            <source>Letter {number} of {year} sent</source>
            <translation>Letter L-{year}-{number} sent</translation>
        </message>
        <message>
            <source>Calendar of {year} imported</source>
            <translation>Calendar of {year} imported</translation>
        </message>
        <message>
            <source>Calendar day {day} entered</source>
            <translation>Calendar day {day} entered</translation>
        </message>
        <message>
            <source>Calendar day {day} removed</source>
            <translation>Calendar day {day} removed</translation>
        </message>
        <message>
            <source>Sample office set up</source>
            <translation>Sample office set up</translation>
        </message>
        <message>
            <source>{count} sample requests added</source>
            <translation>{count} sample requests added</translation>
        </message>
        <message>
            <source>Post status of a letter noted</source>
            <translation>Post status of a letter noted</translation>
        </message>
        <message>
            <source>{count} sample subjects added</source>
            <translation>{count} sample subjects added</translation>
        </message>
        <message>
            <source>Organisation card changed</source>
            <translation>Organisation card changed</translation>
        </message>
        <message>
            <source>Logo changed</source>
            <translation>Logo changed</translation>
        </message>
        <message>
            <source>Responsible officer's card changed</source>
            <translation>Responsible officer's card changed</translation>
        </message>
        <message>
            <source>Working hours changed</source>
            <translation>Working hours changed</translation>
        </message>
        <message>
            <source>Inner target date changed</source>
            <translation>Inner target date changed</translation>
        </message>
        <message>
            <source>Working week changed</source>
            <translation>Working week changed</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Backup made</translation>
        </message>
        <message>
            <source>List of subjects exported: {count} rows</source>
            <translation>List of subjects exported: {count} rows</translation>
        </message>
        <message>
            <source>List of requests exported: {count} rows</source>
            <translation>List of requests exported: {count} rows</translation>
        </message>
        <message>
            <source>List of duties exported: {count} rows</source>
            <translation>List of duties exported: {count} rows</translation>
        </message>
        <message>
            <source>List of consent events exported: {count} rows</source>
            <translation>List of consent events exported: {count} rows</translation>
        </message>
        <message>
            <source>Consents of everybody exported: {count} rows</source>
            <translation>Consents of everybody exported: {count} rows</translation>
        </message>
        <message>
            <source>List of letters exported: {count} rows</source>
            <translation>List of letters exported: {count} rows</translation>
        </message>
        <message>
            <source>List of recipients exported: {count} rows</source>
            <translation>List of recipients exported: {count} rows</translation>
        </message>
        <message>
            <source>Journal exported: {count} rows</source>
            <translation>Journal exported: {count} rows</translation>
        </message>
        <message>
            <source>Management report exported: {first} – {last}</source>
            <translation>Management report exported: {first} – {last}</translation>
        </message>
        <message>
            <source>Management report printed: {first} – {last}</source>
            <translation>Management report printed: {first} – {last}</translation>
        </message>
        <message>
            <source>Letter set aside: it is no request</source>
            <translation>Letter set aside: it is no request</translation>
        </message>
        <message>
            <source>Letter brought back among the new ones</source>
            <translation>Letter brought back among the new ones</translation>
        </message>
        <message>
            <source>Letter of a request read</source>
            <translation>Letter of a request read</translation>
        </message>
        <message>
            <source>Letters taken from the mailbox: {count}</source>
            <translation>Letters taken from the mailbox: {count}</translation>
        </message>
        <message>
            <source>Letters moved in the mailbox: {count}</source>
            <translation>Letters moved in the mailbox: {count}</translation>
        </message>
        <message>
            <source>Deadlines written to a calendar file: {count}</source>
            <translation>Deadlines written to a calendar file: {count}</translation>
        </message>
        <message>
            <source>Order to a department given for request {number} of {year}</source>
            <translation>Order to a department given for request R-{year}-{number}</translation>
        </message>
        <message>
            <source>A department answered for request {number} of {year}</source>
            <translation>A department answered for request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Order to a department taken back for request {number} of {year}</source>
            <translation>Order to a department taken back for request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Unlawful processing found: request {number} of {year}</source>
            <translation>Unlawful processing found: request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Breach marked in request {number} of {year}</source>
            <translation>Breach marked in request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Breach of request {number} of {year} changed</source>
            <translation>Breach of request R-{year}-{number} changed</translation>
        </message>
        <message>
            <source>Request {number} of {year} joined to request {target} of {target_year}</source>
            <translation>Request R-{year}-{number} joined to request R-{target_year}-{target}</translation>
        </message>
        <message>
            <source>Request {target} of {target_year} split off from request {number} of {year}</source>
            <translation>Request R-{target_year}-{target} split off from request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Request {number} of {year} opened again</source>
            <translation>Request R-{year}-{number} opened again</translation>
        </message>
        <message>
            <source>Mailbox settings changed</source>
            <translation>Mailbox settings changed</translation>
        </message>
        <message>
            <source>Note written for request {number} of {year}</source>
            <translation>Note written for request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Note changed for request {number} of {year}</source>
            <translation>Note changed for request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Note removed from request {number} of {year}</source>
            <translation>Note removed from request R-{year}-{number}</translation>
        </message>
        <message>
            <source>The term passed on {due}: {duty}</source>
            <translation>The term passed on {due}: {duty}</translation>
        </message>
        <message>
            <source>Terms passed, duties: {count}</source>
            <translation>Terms passed, duties: {count}</translation>
        </message>
        <message>
            <source>Own norm from {day}: {rule}</source>
            <translation>Own norm from {day}: {rule}</translation>
        </message>
        <message>
            <source>{count} requests of an earlier journal imported</source>
            <translation>{count} requests of an earlier journal imported</translation>
        </message>
        <message>
            <source>Signature check recorded for request {number} of {year}</source>
            <translation>Signature check recorded for request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Request {number} of {year} opened again: a letter came</source>
            <translation>Request R-{year}-{number} opened again: a letter came</translation>
        </message>
        <message>
            <source>A letter came to request {number} of {year}</source>
            <translation>A letter came to request R-{year}-{number}</translation>
        </message>
        <message>
            <source>Due date changed: {duty}</source>
            <translation>Due date changed: {duty}</translation>
        </message>
        <message>
            <source>The terms of the day printed: {day}</source>
            <translation>The terms of the day printed: {day}</translation>
        </message>
        <message>
            <source>Request {number} of {year} assigned</source>
            <translation>Request R-{year}-{number} assigned</translation>
        </message>
        <message>
            <source>Requests closed: {count}</source>
            <translation>Requests closed: {count}</translation>
        </message>
        <message>
            <source>Waiting notes set: {count}</source>
            <translation>Waiting notes set: {count}</translation>
        </message>
        <message>
            <source>Requests assigned: {count}</source>
            <translation>Requests assigned: {count}</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>Search saved</translation>
        </message>
        <message>
            <source>Saved search renamed</source>
            <translation>Saved search renamed</translation>
        </message>
        <message>
            <source>Saved search removed</source>
            <translation>Saved search removed</translation>
        </message>
        <message>
            <source>Consent certificate made for subject {number}, state of {day}</source>
            <translation>Consent certificate made for subject {number}, state of {day}</translation>
        </message>
        <message>
            <source>{count} lines of a consent log taken in</source>
            <translation>{count} lines of a consent log taken in</translation>
        </message>
        <message>
            <source>Consent receipt made for subject {number}, state of {day}</source>
            <translation>Consent receipt made for subject {number}, state of {day}</translation>
        </message>
        <message>
            <source>Line shown again in the data sheet</source>
            <translation>Line shown again in the data sheet</translation>
        </message>
        <message>
            <source>Line hidden in the data sheet</source>
            <translation>Line hidden in the data sheet</translation>
        </message>
        <message>
            <source>Letter {number} of {year} waits to leave by e-mail</source>
            <translation>Letter {number} of {year} waits to leave by e-mail</translation>
        </message>
        <message>
            <source>Letter {number} of {year} handed to the mail server</source>
            <translation>Letter {number} of {year} handed to the mail server</translation>
        </message>
        <message>
            <source>Letter {number} of {year} did not leave by e-mail</source>
            <translation>Letter {number} of {year} did not leave by e-mail</translation>
        </message>
        <message>
            <source>Letter {number} of {year} may have left by e-mail: no answer came</source>
            <translation>Letter {number} of {year} may have left by e-mail: no answer came</translation>
        </message>
        <message>
            <source>Letter {number} of {year} taken back before it left</source>
            <translation>Letter {number} of {year} taken back before it left</translation>
        </message>
        <message>
            <source>Letter {number} of {year} sent by e-mail {message}: {answer}</source>
            <translation>Letter {number} of {year} sent by e-mail {message}: {answer}</translation>
        </message>
        <message>
            <source>Disclosure of data of subject {number}</source>
            <translation>Disclosure of data of subject {number}</translation>
        </message>
        <message>
            <source>Disclosure of data of subject {number} corrected</source>
            <translation>Disclosure of data of subject {number} corrected</translation>
        </message>
        <message>
            <source>Disclosure of data of {count} subjects</source>
            <translation>Disclosure of data of {count} subjects</translation>
        </message>
        <message>
            <source>Subject {double} joined to subject {number}</source>
            <translation>Subject {double} joined to subject {number}</translation>
        </message>
        <message>
            <source>Subject {double} taken apart from subject {number}</source>
            <translation>Subject {double} taken apart from subject {number}</translation>
        </message>
        <message>
            <source>Subjects {number} and {other} are two people</source>
            <translation>Subjects {number} and {other} are two people</translation>
        </message>
        <message>
            <source>Identity confirmed for request {number} of {year}, and duty done: {duty}</source>
            <translation>Identity confirmed for request {number} of {year}, and duty done: {duty}</translation>
        </message>
        <message>
            <source>Policy edition {number} published</source>
            <translation>Policy edition {number} published</translation>
        </message>
        <message>
            <source>Text added to policy edition {number}</source>
            <translation>Text added to policy edition {number}</translation>
        </message>
        <message>
            <source>Telling people of policy edition {number} began</source>
            <translation>Telling people of policy edition {number} began</translation>
        </message>
        <message>
            <source>Notices to recipients begun for subject {number}: {count}</source>
            <translation>Notices to recipients begun for subject {number}: {count}</translation>
        </message>
        <message>
            <source>Notices to recipients begun for request {number} of {year}: {count}</source>
            <translation>Notices to recipients begun for request {number} of {year}: {count}</translation>
        </message>
        <message>
            <source>Notice to a recipient about subject {number} sent</source>
            <translation>Notice to a recipient about subject {number} sent</translation>
        </message>
        <message>
            <source>Answer of a recipient about subject {number} noted</source>
            <translation>Answer of a recipient about subject {number} noted</translation>
        </message>
        <message>
            <source>Recipient of data added</source>
            <translation>Recipient of data added</translation>
        </message>
        <message>
            <source>Recipient of data changed</source>
            <translation>Recipient of data changed</translation>
        </message>
        <message>
            <source>Giving data to a recipient ended</source>
            <translation>Giving data to a recipient ended</translation>
        </message>
        <message>
            <source>Giving data to a recipient begun again</source>
            <translation>Giving data to a recipient begun again</translation>
        </message>
        <message>
            <source>Recipient of data removed</source>
            <translation>Recipient of data removed</translation>
        </message>
        <message>
            <source>Correction noted for request {number} of {year}</source>
            <translation>Correction noted for request {number} of {year}</translation>
        </message>
        <message>
            <source>A correction disputed in request {number} of {year}</source>
            <translation>A correction disputed in request {number} of {year}</translation>
        </message>
        <message>
            <source>A correction no longer disputed in request {number} of {year}</source>
            <translation>A correction no longer disputed in request {number} of {year}</translation>
        </message>
        <message>
            <source>Correction taken away from request {number} of {year}</source>
            <translation>Correction taken away from request {number} of {year}</translation>
        </message>
        <message>
            <source>Correction entered for request {number} of {year}, values: {count}</source>
            <translation>Correction entered for request {number} of {year}, values: {count}</translation>
        </message>
        <message>
            <source>List of personal data: “{category}” added by order {order}</source>
            <translation>List of personal data: “{category}” added by order {order}</translation>
        </message>
        <message>
            <source>List of personal data: values of “{category}” are kept</source>
            <translation>List of personal data: values of “{category}” are kept</translation>
        </message>
        <message>
            <source>List of personal data: values of “{category}” are not kept</source>
            <translation>List of personal data: values of “{category}” are not kept</translation>
        </message>
        <message>
            <source>List of personal data: “{category}” ended</source>
            <translation>List of personal data: “{category}” ended</translation>
        </message>
        <message>
            <source>Subject {number}: held data “{category}” noted</source>
            <translation>Subject {number}: held data “{category}” noted</translation>
        </message>
        <message>
            <source>Subject {number}: “{category}” is no longer held</source>
            <translation>Subject {number}: “{category}” is no longer held</translation>
        </message>
        <message>
            <source>Notices written for request {number} of {year}: {count}</source>
            <translation>Notices written for request {number} of {year}: {count}</translation>
        </message>
        <message>
            <source>Notices sent: {count}</source>
            <translation>Notices sent: {count}</translation>
        </message>
    </context>
    <context>
        <name>explanation</name>
        <message>
            <source>{rule}: the term has not begun, it waits: {start}.</source>
            <translation>{rule}: the term has not begun, it waits: {start}.</translation>
        </message>
        <message>
            <source>Counted from {day}: {start}.</source>
            <translation>Counted from {day}: {start}.</translation>
        </message>
        <message>
            <source>The aim is {day}, the day of the finding.</source>
            <translation>The aim is {day}, the day of the finding.</translation>
        </message>
        <message>
            <source>By the law, {rule}: due {due}.</source>
            <translation>By the law, {rule}: due {due}.</translation>
        </message>
        <message>
            <source>By the policy, {rule}: due {due}.</source>
            <translation>By the policy, {rule}: due {due}.</translation>
        </message>
        <message>
            <source>By the organisation's own norm: due {due}.</source>
            <translation>By the organisation's own norm: due {due}.</translation>
        </message>
        <message>
            <source>{rule}: the date cannot be counted until the working calendar of {year} is entered.</source>
            <translation>{rule}: the date cannot be counted until the working calendar of {year} is entered.</translation>
        </message>
        <message>
            <source>The law gives no number: {rule}.</source>
            <translation>The law gives no number: {rule}.</translation>
        </message>
        <message>
            <source>The policy gives no number: {rule}.</source>
            <translation>The policy gives no number: {rule}.</translation>
        </message>
        <message>
            <source>The organisation has set no number of its own.</source>
            <translation>The organisation has set no number of its own.</translation>
        </message>
        <message>
            <source>Not started, it waits: {start}.</source>
            <translation>Not started, it waits: {start}.</translation>
        </message>
        <message>
            <source>Neither law, policy nor office gives a number: there is no due date.</source>
            <translation>Neither law, policy nor office gives a number: there is no due date.</translation>
        </message>
        <message>
            <source>There is no date yet: the calendar of its year is missing.</source>
            <translation>There is no date yet: the calendar of its year is missing.</translation>
        </message>
        <message>
            <source>Neither the law nor the policy gives a number: the organisation's own norm applies.</source>
            <translation>Neither the law nor the policy gives a number: the organisation's own norm applies.</translation>
        </message>
        <message>
            <source>Only the law's term runs, it binds.</source>
            <translation>Only the law's term runs, it binds.</translation>
        </message>
        <message>
            <source>Only the policy's term runs, it binds.</source>
            <translation>Only the policy's term runs, it binds.</translation>
        </message>
        <message>
            <source>The law and the policy end on the same day.</source>
            <translation>The law and the policy end on the same day.</translation>
        </message>
        <message>
            <source>The law's term binds: it ends earlier than the policy's.</source>
            <translation>The law's term binds: it ends earlier than the policy's.</translation>
        </message>
        <message>
            <source>The policy's term binds: it ends earlier than the law's.</source>
            <translation>The policy's term binds: it ends earlier than the law's.</translation>
        </message>
        <message>
            <source>{rule} was not in force on {day}.</source>
            <translation>{rule} was not in force on {day}.</translation>
        </message>
        <message>
            <source>Destroyed on {day}, act {act}.</source>
            <translation>Destroyed on {day}, act {act}.</translation>
        </message>
        <message>
            <source>Blocked since {day}, to be destroyed at last.</source>
            <translation>Blocked since {day}, to be destroyed at last.</translation>
        </message>
        <message>
            <source>Kept until the purpose is achieved or consent ends; in force: {number}.</source>
            <translation>Kept until the purpose is achieved or consent ends; in force: {number}.</translation>
        </message>
        <message>
            <source>The consent was given until {day}.</source>
            <translation>The consent was given until {day}.</translation>
        </message>
        <message>
            <source>No consent was ever given: there is no ground to keep the data.</source>
            <translation>No consent was ever given: there is no ground to keep the data.</translation>
        </message>
        <message>
            <source>Request {number} is open: destruction is possible once it is closed.</source>
            <translation>Request {number} is open: destruction is possible once it is closed.</translation>
        </message>
        <message>
            <source>The last purpose was achieved on {day}.</source>
            <translation>The last purpose was achieved on {day}.</translation>
        </message>
        <message>
            <source>The consent ran out, its last day was {day}.</source>
            <translation>The consent ran out, its last day was {day}.</translation>
        </message>
        <message>
            <source>The consent was withdrawn on {day}.</source>
            <translation>The consent was withdrawn on {day}.</translation>
        </message>
        <message>
            <source>The person disagreed with the policy edition on {day}.</source>
            <translation>The person disagreed with the policy edition on {day}.</translation>
        </message>
        <message>
            <source>A law requires storage: {basis}.</source>
            <translation>A law requires storage: {basis}.</translation>
        </message>
        <message>
            <source>A law requires storage until {day}: {basis}.</source>
            <translation>A law requires storage until {day}: {basis}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the day of the event, not counted.</source>
            <translation>{day}, {weekday}: the day of the event, not counted.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: day 1 of the count.</source>
            <translation>{day}, {weekday}: day 1 of the count.</translation>
        </message>
        <message>
            <source>Weekend days left out of the count: {number}.</source>
            <translation>Weekend days left out of the count: {number}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: working day {number}, the last day of the term.</source>
            <translation>{day}, {weekday}: working day {number}, the last day of the term.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: weekend, not counted.</source>
            <translation>{day}, {weekday}: weekend, not counted.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: {title}, not counted.</source>
            <translation>{day}, {weekday}: {title}, not counted.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: {title}, counted.</source>
            <translation>{day}, {weekday}: {title}, counted.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: day {number}, days off counted too.</source>
            <translation>{day}, {weekday}: day {number}, days off counted too.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the last day of the month, which has no day {missing}; months: {number}.</source>
            <translation>{day}, {weekday}: the last day of the month, which has no day {missing}; months: {number}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the same day of the month; months: {number}.</source>
            <translation>{day}, {weekday}: the same day of the month; months: {number}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: a working day, the last day of the term.</source>
            <translation>{day}, {weekday}: a working day, the last day of the term.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the next working day, so the last day of the term.</source>
            <translation>{day}, {weekday}: the next working day, so the last day of the term.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the working day before, aim to be done by then.</source>
            <translation>{day}, {weekday}: the working day before, aim to be done by then.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: weekend, the term cannot end on it.</source>
            <translation>{day}, {weekday}: weekend, the term cannot end on it.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: {title}, the term cannot end on it.</source>
            <translation>{day}, {weekday}: {title}, the term cannot end on it.</translation>
        </message>
        <message>
            <source>Extended under {clause}, which allows {day} at the latest.</source>
            <translation>Extended under {clause}, which allows {day} at the latest.</translation>
        </message>
        <message>
            <source>Changed on {day} by {who} to {due}: {reason}</source>
            <translation>Changed on {day} by {who} to {due}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>form</name>
        <message>
            <source>Name in Kazakh</source>
            <translation>Name in Kazakh</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Name in Russian</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>12 digits, the last one is checked</source>
            <translation>12 digits, the last one is checked</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Address in Kazakh</source>
            <translation>Address in Kazakh</translation>
        </message>
        <message>
            <source>Address in Russian</source>
            <translation>Address in Russian</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>E-mail for requests</source>
            <translation>E-mail for requests</translation>
        </message>
        <message>
            <source>Official website</source>
            <translation>Official website</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Patronymic</translation>
        </message>
        <message>
            <source>Position in Kazakh</source>
            <translation>Position in Kazakh</translation>
        </message>
        <message>
            <source>Position in Russian</source>
            <translation>Position in Russian</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Number of the order of appointment</source>
            <translation>Number of the order of appointment</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Date of the order</translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>Ticked.</source>
            <translation>Ticked.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Term not started</source>
            <translation>Term not started</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>All done, to be closed</source>
            <translation>All done, to be closed</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>calendar missing</source>
            <translation>calendar missing</translation>
        </message>
        <message>
            <source>by {time}</source>
            <translation>by {time}</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} of {count}</translation>
        </message>
        <message>
            <source>{size} B</source>
            <translation>{size} B</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
    </context>
    <context>
        <name>letters</name>
        <message>
            <source>no postal number</source>
            <translation>no postal number</translation>
        </message>
    </context>
    <context>
        <name>place</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Data subjects</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Retention and destruction</source>
            <translation>Retention and destruction</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Policy editions</source>
            <translation>Policy editions</translation>
        </message>
        <message>
            <source>Data recipients</source>
            <translation>Data recipients</translation>
        </message>
        <message>
            <source>Processing register</source>
            <translation>Processing register</translation>
        </message>
        <message>
            <source>Protection measures</source>
            <translation>Protection measures</translation>
        </message>
        <message>
            <source>Breach register</source>
            <translation>Breach register</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>refusal</name>
        <message>
            <source>“{text}” is no date: write it as 2026-03-02.</source>
            <translation>“{text}” is no date: write it as 2026-03-02.</translation>
        </message>
        <message>
            <source>The rulebook has no rule “{key}”.</source>
            <translation>The rulebook has no rule “{key}”.</translation>
        </message>
        <message>
            <source>The rule “{key}” is not in force on {day}.</source>
            <translation>The rule “{key}” is not in force on {day}.</translation>
        </message>
        <message>
            <source>The rule “{key}” has no number: there is no term to count.</source>
            <translation>The rule “{key}” has no number: there is no term to count.</translation>
        </message>
        <message>
            <source>The postcode is empty.</source>
            <translation>The postcode is empty.</translation>
        </message>
        <message>
            <source>A postcode has six digits, this has {count}; is a zero in front lost?</source>
            <translation>A postcode has six digits, this has {count}; is a zero in front lost?</translation>
        </message>
        <message>
            <source>A postcode is six digits, or seven signs such as A15B2C3.</source>
            <translation>A postcode is six digits, or seven signs such as A15B2C3.</translation>
        </message>
        <message>
            <source>The last four digits of the card are hidden.</source>
            <translation>The last four digits of the card are hidden.</translation>
        </message>
        <message>
            <source>A card number holds digits only.</source>
            <translation>A card number holds digits only.</translation>
        </message>
        <message>
            <source>A card number has from 4 to 19 digits.</source>
            <translation>A card number has from 4 to 19 digits.</translation>
        </message>
        <message>
            <source>The e-mail address is empty.</source>
            <translation>The e-mail address is empty.</translation>
        </message>
        <message>
            <source>An e-mail address has one @ sign.</source>
            <translation>An e-mail address has one @ sign.</translation>
        </message>
        <message>
            <source>An e-mail address has no spaces, commas or brackets.</source>
            <translation>An e-mail address has no spaces, commas or brackets.</translation>
        </message>
        <message>
            <source>The part before the @ sign is not an address name.</source>
            <translation>The part before the @ sign is not an address name.</translation>
        </message>
        <message>
            <source>The part after the @ sign is not a site name such as example.kz.</source>
            <translation>The part after the @ sign is not a site name such as example.kz.</translation>
        </message>
        <message>
            <source>An IIN has 12 digits, this has {count}.</source>
            <translation>An IIN has 12 digits, this has {count}.</translation>
        </message>
        <message>
            <source>This is not an IIN: the fifth digit is that of a BIN.</source>
            <translation>This is not an IIN: the fifth digit is that of a BIN.</translation>
        </message>
        <message>
            <source>The seventh digit of an IIN is from 0 to 6, not {digit}.</source>
            <translation>The seventh digit of an IIN is from 0 to 6, not {digit}.</translation>
        </message>
        <message>
            <source>The first six digits of the IIN are not a date of birth.</source>
            <translation>The first six digits of the IIN are not a date of birth.</translation>
        </message>
        <message>
            <source>The date of birth in the IIN is in the future.</source>
            <translation>The date of birth in the IIN is in the future.</translation>
        </message>
        <message>
            <source>A BIN has 12 digits, this has {count}.</source>
            <translation>A BIN has 12 digits, this has {count}.</translation>
        </message>
        <message>
            <source>This is not a BIN: the fifth digit is that of an IIN.</source>
            <translation>This is not a BIN: the fifth digit is that of an IIN.</translation>
        </message>
        <message>
            <source>The third and fourth digits of a BIN are a month, not {digits}.</source>
            <translation>The third and fourth digits of a BIN are a month, not {digits}.</translation>
        </message>
        <message>
            <source>The fifth digit of a BIN is 4, 5 or 6, not {digit}.</source>
            <translation>The fifth digit of a BIN is 4, 5 or 6, not {digit}.</translation>
        </message>
        <message>
            <source>The sixth digit of a BIN is from 0 to 3, not {digit}.</source>
            <translation>The sixth digit of a BIN is from 0 to 3, not {digit}.</translation>
        </message>
        <message>
            <source>No number with these first eleven digits is ever issued.</source>
            <translation>No number with these first eleven digits is ever issued.</translation>
        </message>
        <message>
            <source>The check digit does not match: {expected}, not {found}. Check the number against the paper.</source>
            <translation>The check digit does not match: {expected}, not {found}. Check the number against the paper.</translation>
        </message>
        <message>
            <source>The number is empty.</source>
            <translation>The number is empty.</translation>
        </message>
        <message>
            <source>Only digits can stand here.</source>
            <translation>Only digits can stand here.</translation>
        </message>
        <message>
            <source>A postal item number is two letters, nine digits and KZ.</source>
            <translation>A postal item number is two letters, nine digits and KZ.</translation>
        </message>
        <message>
            <source>A postal item number of Kazakhstan ends in KZ.</source>
            <translation>A postal item number of Kazakhstan ends in KZ.</translation>
        </message>
        <message>
            <source>The check digit does not match: {expected}, not {found}. Check the sticker or scan it.</source>
            <translation>The check digit does not match: {expected}, not {found}. Check the sticker or scan it.</translation>
        </message>
        <message>
            <source>An unusual postal item number: it is kept as typed, compare it once.</source>
            <translation>An unusual postal item number: it is kept as typed, compare it once.</translation>
        </message>
        <message>
            <source>The phone number is empty.</source>
            <translation>The phone number is empty.</translation>
        </message>
        <message>
            <source>A phone number holds digits, one number in a field.</source>
            <translation>A phone number holds digits, one number in a field.</translation>
        </message>
        <message>
            <source>A phone number has 11 digits with the leading 7 or 8, this has {count}.</source>
            <translation>A phone number has 11 digits with the leading 7 or 8, this has {count}.</translation>
        </message>
        <message>
            <source>A phone number of Kazakhstan begins with +7 7 or 8 7.</source>
            <translation>A phone number of Kazakhstan begins with +7 7 or 8 7.</translation>
        </message>
        <message>
            <source>The receipt date is in the future: {received}. Today is {today}.</source>
            <translation>The receipt date is in the future: {received}. Today is {today}.</translation>
        </message>
        <message>
            <source>It cannot be posted on {posted}, after it was received on {received}.</source>
            <translation>It cannot be posted on {posted}, after it was received on {received}.</translation>
        </message>
        <message>
            <source>The sender's date {written} is later than the receipt on {received}.</source>
            <translation>The sender's date {written} is later than the receipt on {received}.</translation>
        </message>
        <message>
            <source>Choose the language of the request.</source>
            <translation>Choose the language of the request.</translation>
        </message>
        <message>
            <source>Say who applied: a subject or a name.</source>
            <translation>Say who applied: a subject or a name.</translation>
        </message>
        <message>
            <source>Name the paper that gives the representative powers.</source>
            <translation>Name the paper that gives the representative powers.</translation>
        </message>
        <message>
            <source>The office's own finding has the office as applicant.</source>
            <translation>The office's own finding has the office as applicant.</translation>
        </message>
        <message>
            <source>Choose at least one demand.</source>
            <translation>Choose at least one demand.</translation>
        </message>
        <message>
            <source>The same demand stands here twice.</source>
            <translation>The same demand stands here twice.</translation>
        </message>
        <message>
            <source>The papers' date is in the future: {papers}.</source>
            <translation>The papers' date is in the future: {papers}.</translation>
        </message>
        <message>
            <source>The number in a term has to be from 1 to {longest}.</source>
            <translation>The number in a term has to be from 1 to {longest}.</translation>
        </message>
        <message>
            <source>A term is a whole number and a unit, such as “5 working days”.</source>
            <translation>A term is a whole number and a unit, such as “5 working days”.</translation>
        </message>
        <message>
            <source>“{unit}” is no unit of a term: use days, working days or months.</source>
            <translation>“{unit}” is no unit of a term: use days, working days or months.</translation>
        </message>
        <message>
            <source>The calendar has {day} twice.</source>
            <translation>The calendar has {day} twice.</translation>
        </message>
        <message>
            <source>The working calendar of {year} is missing.</source>
            <translation>The working calendar of {year} is missing.</translation>
        </message>
        <message>
            <source>Working hours have to begin before lunch and end after it.</source>
            <translation>Working hours have to begin before lunch and end after it.</translation>
        </message>
        <message>
            <source>The file has no filled cells. Nothing was imported. Choose another file.</source>
            <translation>The file has no filled cells. Nothing was imported. Choose another file.</translation>
        </message>
        <message>
            <source>The file is not a text table. Nothing was imported. Open it in Excel and save it as .xlsx or CSV UTF-8.</source>
            <translation>The file is not a text table. Nothing was imported. Open it in Excel and save it as .xlsx or CSV UTF-8.</translation>
        </message>
        <message>
            <source>A quotation mark in line {line} is not closed or not doubled. Nothing was imported. Correct that line, or save the table as .xlsx.</source>
            <translation>A quotation mark in line {line} is not closed or not doubled. Nothing was imported. Correct that line, or save the table as .xlsx.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as 31.12.2026.</source>
            <translation>This is not a date. Write it as 31.12.2026.</translation>
        </message>
        <message>
            <source>The letter is larger than {limit} MB. Nothing was kept. Save its attachments and add them one by one.</source>
            <translation>The letter is larger than {limit} MB. Nothing was kept. Save its attachments and add them one by one.</translation>
        </message>
        <message>
            <source>The letter has more than {limit} parts, as no person writes. Nothing was kept. Print it to PDF in the mail program and add that file.</source>
            <translation>The letter has more than {limit} parts, as no person writes. Nothing was kept. Print it to PDF in the mail program and add that file.</translation>
        </message>
        <message>
            <source>The file is not a letter saved from a mail program. Nothing was kept. Save the letter anew as .eml.</source>
            <translation>The file is not a letter saved from a mail program. Nothing was kept. Save the letter anew as .eml.</translation>
        </message>
        <message>
            <source>A part of the letter could not be read. The letter itself is kept as it came.</source>
            <translation>A part of the letter could not be read. The letter itself is kept as it came.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB. Nothing was kept. Scan it in black and white or in parts.</source>
            <translation>The file is larger than {limit} MB. Nothing was kept. Scan it in black and white or in parts.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was kept. Choose another file.</source>
            <translation>The file is empty. Nothing was kept. Choose another file.</translation>
        </message>
        <message>
            <source>The file has changed since it was shown. Nothing was imported. Choose it again.</source>
            <translation>The file has changed since it was shown. Nothing was imported. Choose it again.</translation>
        </message>
        <message>
            <source>The letter template {name} cannot be read, line {line}</source>
            <translation>The letter template {name} cannot be read, line {line}</translation>
        </message>
        <message>
            <source>There is no such letter in this language</source>
            <translation>There is no such letter in this language</translation>
        </message>
        <message>
            <source>The column “{column}” is never taken: it opens accounts or cards.</source>
            <translation>The column “{column}” is never taken: it opens accounts or cards.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be read to its end. Nothing was imported. Open it in Excel, save it anew as .xlsx and choose it again.</source>
            <translation>The file is damaged and cannot be read to its end. Nothing was imported. Open it in Excel, save it anew as .xlsx and choose it again.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB. Nothing was imported. Split it into several files.</source>
            <translation>The file is larger than {limit} MB. Nothing was imported. Split it into several files.</translation>
        </message>
        <message>
            <source>The sheet has filled cells too far to the right or below, or more than {limit} cells. Nothing was imported. Delete the columns and rows outside the table, or split the file.</source>
            <translation>The sheet has filled cells too far to the right or below, or more than {limit} cells. Nothing was imported. Delete the columns and rows outside the table, or split the file.</translation>
        </message>
        <message>
            <source>The workbook is protected by a password. Nothing was imported. Open it in Excel, take the password off, save it and choose it again.</source>
            <translation>The workbook is protected by a password. Nothing was imported. Open it in Excel, take the password off, save it and choose it again.</translation>
        </message>
        <message>
            <source>The file is not an .xlsx workbook. Nothing was imported. Open it in Excel and save it as .xlsx or .csv.</source>
            <translation>The file is not an .xlsx workbook. Nothing was imported. Open it in Excel and save it as .xlsx or .csv.</translation>
        </message>
        <message>
            <source>The workbook unpacks to far more data than a list of people can hold. Nothing was imported. Ask its sender where it comes from, or save only the needed sheet as .csv.</source>
            <translation>The workbook unpacks to far more data than a list of people can hold. Nothing was imported. Ask its sender where it comes from, or save only the needed sheet as .csv.</translation>
        </message>
        <message>
            <source>The name says .{promised}, but the file does not hold that: it is damaged or something else. Nothing was kept. Scan or save it anew.</source>
            <translation>The name says .{promised}, but the file does not hold that: it is damaged or something else. Nothing was kept. Scan or save it anew.</translation>
        </message>
        <message>
            <source>The name says .{promised}, but the file is .{found}. Nothing was kept. If you trust its sender, rename it to .{found} and add it again.</source>
            <translation>The name says .{promised}, but the file is .{found}. Nothing was kept. If you trust its sender, rename it to .{found} and add it again.</translation>
        </message>
        <message>
            <source>The picture has more than {limit} million dots. Nothing was kept. Scan it at 300 dots an inch.</source>
            <translation>The picture has more than {limit} million dots. Nothing was kept. Scan it at 300 dots an inch.</translation>
        </message>
        <message>
            <source>The paper is damaged and its pages cannot be shown. Nothing was kept. Scan or save it anew.</source>
            <translation>The paper is damaged and its pages cannot be shown. Nothing was kept. Scan or save it anew.</translation>
        </message>
        <message>
            <source>The PDF is protected by a password. Nothing was kept. Ask its sender for one without, or print and scan it.</source>
            <translation>The PDF is protected by a password. Nothing was kept. Ask its sender for one without, or print and scan it.</translation>
        </message>
        <message>
            <source>Excel has shortened this number and its last digits are lost. Take it from the source again as text.</source>
            <translation>Excel has shortened this number and its last digits are lost. Take it from the source again as text.</translation>
        </message>
        <message>
            <source>The card number does not agree with its check digit, so its last four digits were not taken.</source>
            <translation>The card number does not agree with its check digit, so its last four digits were not taken.</translation>
        </message>
        <message>
            <source>The row has neither a name nor an e-mail, phone or id.</source>
            <translation>The row has neither a name nor an e-mail, phone or id.</translation>
        </message>
        <message>
            <source>The text is longer than {limit} characters.</source>
            <translation>The text is longer than {limit} characters.</translation>
        </message>
        <message>
            <source>A second value for the same field was not taken.</source>
            <translation>A second value for the same field was not taken.</translation>
        </message>
        <message>
            <source>The cell holds several values; only the first was taken.</source>
            <translation>The cell holds several values; only the first was taken.</translation>
        </message>
        <message>
            <source>No column is known as a name, an e-mail or a phone. Nothing was imported. Say for at least one column what it holds.</source>
            <translation>No column is known as a name, an e-mail or a phone. Nothing was imported. Say for at least one column what it holds.</translation>
        </message>
        <message>
            <source>Row {row} has the same phone under another name; both were taken.</source>
            <translation>Row {row} has the same phone under another name; both were taken.</translation>
        </message>
        <message>
            <source>Merged cells: {count}. Each was read into every row it covers.</source>
            <translation>Merged cells: {count}. Each was read into every row it covers.</translation>
        </message>
        <message>
            <source>Cells whose formula gives no value (such as #N/A): {count}. Read as empty.</source>
            <translation>Cells whose formula gives no value (such as #N/A): {count}. Read as empty.</translation>
        </message>
        <message>
            <source>This moment is in the future.</source>
            <translation>This moment is in the future.</translation>
        </message>
        <message>
            <source>Say what is no longer consented to.</source>
            <translation>Say what is no longer consented to.</translation>
        </message>
        <message>
            <source>This event was corrected already. Correct the newer one.</source>
            <translation>This event was corrected already. Correct the newer one.</translation>
        </message>
        <message>
            <source>It is closed on {closed}, before it was received on {received}.</source>
            <translation>It is closed on {closed}, before it was received on {received}.</translation>
        </message>
        <message>
            <source>The row has no day of receipt.</source>
            <translation>The row has no day of receipt.</translation>
        </message>
        <message>
            <source>This date is in the future: {day}.</source>
            <translation>This date is in the future: {day}.</translation>
        </message>
        <message>
            <source>The number is of {year}, but the request came on {received}.</source>
            <translation>The number is of {year}, but the request came on {received}.</translation>
        </message>
        <message>
            <source>A demand of this kind cannot end so.</source>
            <translation>A demand of this kind cannot end so.</translation>
        </message>
        <message>
            <source>Choose the ground of the refusal.</source>
            <translation>Choose the ground of the refusal.</translation>
        </message>
        <message>
            <source>Say why it is done before the identity is confirmed.</source>
            <translation>Say why it is done before the identity is confirmed.</translation>
        </message>
        <message>
            <source>The values noted are not entered yet: enter them, or dispute them first.</source>
            <translation>The values noted are not entered yet: enter them, or dispute them first.</translation>
        </message>
        <message>
            <source>Recipients not told yet: {count}. Send their notices, or end the duty with a reason.</source>
            <translation>Recipients not told yet: {count}. Send their notices, or end the duty with a reason.</translation>
        </message>
        <message>
            <source>The identity is not confirmed as this demand asks. Confirm it in the request before the letter leaves, or tick the duty there and say why.</source>
            <translation>The identity is not confirmed as this demand asks. Confirm it in the request before the letter leaves, or tick the duty there and say why.</translation>
        </message>
        <message>
            <source>Say why this duty is not done.</source>
            <translation>Say why this duty is not done.</translation>
        </message>
        <message>
            <source>Say how the identity was checked.</source>
            <translation>Say how the identity was checked.</translation>
        </message>
        <message>
            <source>Say what the applicant was asked for.</source>
            <translation>Say what the applicant was asked for.</translation>
        </message>
        <message>
            <source>This request is closed already.</source>
            <translation>This request is closed already.</translation>
        </message>
        <message>
            <source>{count} duties are not done. Tick them first or write the reason.</source>
            <translation>{count} duties are not done. Tick them first or write the reason.</translation>
        </message>
        <message>
            <source>Enter the surname and the name.</source>
            <translation>Enter the surname and the name.</translation>
        </message>
        <message>
            <source>The register has this person already.</source>
            <translation>The register has this person already.</translation>
        </message>
        <message>
            <source>These data are blocked until {until} and cannot be changed.</source>
            <translation>These data are blocked until {until} and cannot be changed.</translation>
        </message>
        <message>
            <source>This step can no longer be undone.</source>
            <translation>This step can no longer be undone.</translation>
        </message>
        <message>
            <source>This address is not understood. Give a file, or postgresql://user@host/database.</source>
            <translation>This address is not understood. Give a file, or postgresql://user@host/database.</translation>
        </message>
        <message>
            <source>This file is in a network folder, where two people opening it could damage the data. Keep it on this computer or use a shared PostgreSQL server.</source>
            <translation>This file is in a network folder, where two people opening it could damage the data. Keep it on this computer or use a shared PostgreSQL server.</translation>
        </message>
        <message>
            <source>A database on a server is backed up on the server, by its administrator.</source>
            <translation>A database on a server is backed up on the server, by its administrator.</translation>
        </message>
        <message>
            <source>This was changed again since, so that step cannot be undone by itself.</source>
            <translation>This was changed again since, so that step cannot be undone by itself.</translation>
        </message>
        <message>
            <source>This database was made by a newer edition of the program ({edition}). It was left as it is. Update the program on this computer.</source>
            <translation>This database was made by a newer edition of the program ({edition}). It was left as it is. Update the program on this computer.</translation>
        </message>
        <message>
            <source>This database belongs to another program. It was left as it is. Choose another one.</source>
            <translation>This database belongs to another program. It was left as it is. Choose another one.</translation>
        </message>
        <message>
            <source>Somebody else changed this after you opened it. Your change is kept here.</source>
            <translation>Somebody else changed this after you opened it. Your change is kept here.</translation>
        </message>
        <message>
            <source>There is no such request any more.</source>
            <translation>There is no such request any more.</translation>
        </message>
        <message>
            <source>There is no such subject any more.</source>
            <translation>There is no such subject any more.</translation>
        </message>
        <message>
            <source>Choose the language of the letter.</source>
            <translation>Choose the language of the letter.</translation>
        </message>
        <message>
            <source>No server for outgoing mail is set. Name it in Settings, Mail.</source>
            <translation>No server for outgoing mail is set. Name it in Settings, Mail.</translation>
        </message>
        <message>
            <source>The letter was handed to the mail server a moment ago. Wait {minutes} minutes.</source>
            <translation>The letter was handed to the mail server a moment ago. Wait {minutes} minutes.</translation>
        </message>
        <message>
            <source>This letter has left; its text is kept as it was sent.</source>
            <translation>This letter has left; its text is kept as it was sent.</translation>
        </message>
        <message>
            <source>{count} values are missing in the letter. Fill the marked places first.</source>
            <translation>{count} values are missing in the letter. Fill the marked places first.</translation>
        </message>
        <message>
            <source>Give the letter its number before it leaves.</source>
            <translation>Give the letter its number before it leaves.</translation>
        </message>
        <message>
            <source>The day of sending is in the future.</source>
            <translation>The day of sending is in the future.</translation>
        </message>
        <message>
            <source>Name the source of this day: the law or the order.</source>
            <translation>Name the source of this day: the law or the order.</translation>
        </message>
        <message>
            <source>{day} is not in the calendar: it is as its weekday says.</source>
            <translation>{day} is not in the calendar: it is as its weekday says.</translation>
        </message>
        <message>
            <source>Without this day the calendar of {year} would be empty and no date could be counted.</source>
            <translation>Without this day the calendar of {year} would be empty and no date could be counted.</translation>
        </message>
        <message>
            <source>This database is not empty. Sample data need one of their own.</source>
            <translation>This database is not empty. Sample data need one of their own.</translation>
        </message>
        <message>
            <source>A desk is kept there already. Open it, or choose another file.</source>
            <translation>A desk is kept there already. Open it, or choose another file.</translation>
        </message>
        <message>
            <source>The logo is larger than 1 MB. Choose a smaller picture.</source>
            <translation>The logo is larger than 1 MB. Choose a smaller picture.</translation>
        </message>
        <message>
            <source>The logo has to be a PNG or JPEG picture.</source>
            <translation>The logo has to be a PNG or JPEG picture.</translation>
        </message>
        <message>
            <source>This database has no organisation yet. Finish the first run.</source>
            <translation>This database has no organisation yet. Finish the first run.</translation>
        </message>
        <message>
            <source>Choose from 0 to {most} working days.</source>
            <translation>Choose from 0 to {most} working days.</translation>
        </message>
        <message>
            <source>The period ends on {last}, before it begins on {first}.</source>
            <translation>The period ends on {last}, before it begins on {first}.</translation>
        </message>
        <message>
            <source>The file of a report ends in .xlsx.</source>
            <translation>The file of a report ends in .xlsx.</translation>
        </message>
        <message>
            <source>This file is too large for a policy text.</source>
            <translation>This file is too large for a policy text.</translation>
        </message>
        <message>
            <source>This file holds no plain text. Save the policy as .txt and choose it again.</source>
            <translation>This file holds no plain text. Save the policy as .txt and choose it again.</translation>
        </message>
        <message>
            <source>Only the organisation's own norms can be changed here.</source>
            <translation>Only the organisation's own norms can be changed here.</translation>
        </message>
        <message>
            <source>Name the order or decision that sets this norm.</source>
            <translation>Name the order or decision that sets this norm.</translation>
        </message>
        <message>
            <source>A letter belongs only to an extension: say by how much the term is longer.</source>
            <translation>A letter belongs only to an extension: say by how much the term is longer.</translation>
        </message>
        <message>
            <source>A new edition begins tomorrow at the earliest: duties that have begun keep their term.</source>
            <translation>A new edition begins tomorrow at the earliest: duties that have begun keep their term.</translation>
        </message>
        <message>
            <source>This is no calendar that can be read. Nothing was imported. Save it again as .ics or .xlsx.</source>
            <translation>This is no calendar that can be read. Nothing was imported. Save it again as .ics or .xlsx.</translation>
        </message>
        <message>
            <source>The table needs the columns date, kind, name and source. Nothing was imported. Name them in row one.</source>
            <translation>The table needs the columns date, kind, name and source. Nothing was imported. Name them in row one.</translation>
        </message>
        <message>
            <source>The file has no days.</source>
            <translation>The file has no days.</translation>
        </message>
        <message>
            <source>This row has no date.</source>
            <translation>This row has no date.</translation>
        </message>
        <message>
            <source>{day} stands in row {row} already. A day can stand only once.</source>
            <translation>{day} stands in row {row} already. A day can stand only once.</translation>
        </message>
        <message>
            <source>{day} is not in {year}.</source>
            <translation>{day} is not in {year}.</translation>
        </message>
        <message>
            <source>“{kind}” is no kind of day: write public holiday, moved day off or moved working day.</source>
            <translation>“{kind}” is no kind of day: write public holiday, moved day off or moved working day.</translation>
        </message>
        <message>
            <source>This day has no name.</source>
            <translation>This day has no name.</translation>
        </message>
        <message>
            <source>This day names no source: the law or the order.</source>
            <translation>This day names no source: the law or the order.</translation>
        </message>
        <message>
            <source>{day} is a working day anyway; it cannot become one.</source>
            <translation>{day} is a working day anyway; it cannot become one.</translation>
        </message>
        <message>
            <source>{day} is a day off anyway; it cannot become one.</source>
            <translation>{day} is a day off anyway; it cannot become one.</translation>
        </message>
        <message>
            <source>The file is not a letter saved from Outlook, or it is damaged. Nothing was kept. Save the letter anew.</source>
            <translation>The file is not a letter saved from Outlook, or it is damaged. Nothing was kept. Save the letter anew.</translation>
        </message>
        <message>
            <source>There is no number. Write it as 15/2025.</source>
            <translation>There is no number. Write it as 15/2025.</translation>
        </message>
        <message>
            <source>It is not clear which number of several counts. Write it as 15/2025.</source>
            <translation>It is not clear which number of several counts. Write it as 15/2025.</translation>
        </message>
        <message>
            <source>A number of a request is from 1 to {most}.</source>
            <translation>A number of a request is from 1 to {most}.</translation>
        </message>
        <message>
            <source>No column is known as the number of the request. Nothing was imported. Say for the columns what they hold.</source>
            <translation>No column is known as the number of the request. Nothing was imported. Say for the columns what they hold.</translation>
        </message>
        <message>
            <source>Row {row} has the same number of {year} and another day of receipt.</source>
            <translation>Row {row} has the same number of {year} and another day of receipt.</translation>
        </message>
        <message>
            <source>This letter is registered already, as request {number} of {year}.</source>
            <translation>This letter is registered already, as request R-{year}-{number}.</translation>
        </message>
        <message>
            <source>This letter names no request. Register it as a new one.</source>
            <translation>This letter names no request. Register it as a new one.</translation>
        </message>
        <message>
            <source>Somebody else changed the calendar meanwhile. Look at the dates again.</source>
            <translation>Somebody else changed the calendar meanwhile. Look at the dates again.</translation>
        </message>
        <message>
            <source>Name the department.</source>
            <translation>Name the department.</translation>
        </message>
        <message>
            <source>Say what the department has to do.</source>
            <translation>Say what the department has to do.</translation>
        </message>
        <message>
            <source>This date has passed: {day}.</source>
            <translation>This date has passed: {day}.</translation>
        </message>
        <message>
            <source>The duty itself ends on {day}. Choose that day or an earlier one.</source>
            <translation>The duty itself ends on {day}. Choose that day or an earlier one.</translation>
        </message>
        <message>
            <source>Write what was found or done.</source>
            <translation>Write what was found or done.</translation>
        </message>
        <message>
            <source>This order is answered and stays.</source>
            <translation>This order is answered and stays.</translation>
        </message>
        <message>
            <source>This request is not there any more.</source>
            <translation>This request is not there any more.</translation>
        </message>
        <message>
            <source>A breach is marked in this request already.</source>
            <translation>A breach is marked in this request already.</translation>
        </message>
        <message>
            <source>No breach is marked in this request.</source>
            <translation>No breach is marked in this request.</translation>
        </message>
        <message>
            <source>The day of detection starts the clock and stays as it was registered.</source>
            <translation>The day of detection starts the clock and stays as it was registered.</translation>
        </message>
        <message>
            <source>It cannot have happened after it was detected.</source>
            <translation>It cannot have happened after it was detected.</translation>
        </message>
        <message>
            <source>Say what happened.</source>
            <translation>Say what happened.</translation>
        </message>
        <message>
            <source>Name the measures taken: the notice has to.</source>
            <translation>Name the measures taken: the notice has to.</translation>
        </message>
        <message>
            <source>This cannot be less than nothing.</source>
            <translation>This cannot be less than nothing.</translation>
        </message>
        <message>
            <source>A request cannot be joined to itself.</source>
            <translation>A request cannot be joined to itself.</translation>
        </message>
        <message>
            <source>Both requests must be open.</source>
            <translation>Both requests must be open.</translation>
        </message>
        <message>
            <source>Join the later request to the earlier one: its dates come first.</source>
            <translation>Join the later request to the earlier one: its dates come first.</translation>
        </message>
        <message>
            <source>This request asks for something that the other one does not.</source>
            <translation>This request asks for something that the other one does not.</translation>
        </message>
        <message>
            <source>Choose some of the demands, not all of them.</source>
            <translation>Choose some of the demands, not all of them.</translation>
        </message>
        <message>
            <source>Say why it is opened again.</source>
            <translation>Say why it is opened again.</translation>
        </message>
        <message>
            <source>This request is open already.</source>
            <translation>This request is open already.</translation>
        </message>
        <message>
            <source>Write this in one line.</source>
            <translation>Write this in one line.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>A port is a number from 1 to 65535.</translation>
        </message>
        <message>
            <source>Choose from 0 to 1440 minutes.</source>
            <translation>Choose from 0 to 1440 minutes.</translation>
        </message>
        <message>
            <source>Choose from 1 to {most} MB.</source>
            <translation>Choose from 1 to {most} MB.</translation>
        </message>
        <message>
            <source>Letters cannot be moved to the folder they come from.</source>
            <translation>Letters cannot be moved to the folder they come from.</translation>
        </message>
        <message>
            <source>The file holds no certificate in PEM form. Ask the administrator for it.</source>
            <translation>The file holds no certificate in PEM form. Ask the administrator for it.</translation>
        </message>
        <message>
            <source>The password of the mailbox is not known on this computer. Enter it.</source>
            <translation>The password of the mailbox is not known on this computer. Enter it.</translation>
        </message>
        <message>
            <source>Write the note first.</source>
            <translation>Write the note first.</translation>
        </message>
        <message>
            <source>The register has another request under the number {number} of {year}, received on {day}.</source>
            <translation>The register has another request under the number {number} of {year}, received on {day}.</translation>
        </message>
        <message>
            <source>It is not known which kind of demand this is.</source>
            <translation>It is not known which kind of demand this is.</translation>
        </message>
        <message>
            <source>It is not known how this demand ended.</source>
            <translation>It is not known how this demand ended.</translation>
        </message>
        <message>
            <source>It has a day of closing, but its outcome says it is open.</source>
            <translation>It has a day of closing, but its outcome says it is open.</translation>
        </message>
        <message>
            <source>Its outcome says it is closed, but it has no day of closing.</source>
            <translation>Its outcome says it is closed, but it has no day of closing.</translation>
        </message>
        <message>
            <source>The register has another request under the number {number} of {year}. Nothing was imported.</source>
            <translation>The register has another request under the number {number} of {year}. Nothing was imported.</translation>
        </message>
        <message>
            <source>Name the service that checked it.</source>
            <translation>Name the service that checked it.</translation>
        </message>
        <message>
            <source>Say whose signature it is.</source>
            <translation>Say whose signature it is.</translation>
        </message>
        <message>
            <source>The desk keeps scans (PDF, JPEG, PNG, TIFF, HEIC), letters (.eml, .msg), Word and Excel files; this is none of them. Nothing was kept. Print it to PDF and add that file.</source>
            <translation>The desk keeps scans (PDF, JPEG, PNG, TIFF, HEIC), letters (.eml, .msg), Word and Excel files; this is none of them. Nothing was kept. Print it to PDF and add that file.</translation>
        </message>
        <message>
            <source>Say why the date is changed.</source>
            <translation>Say why the date is changed.</translation>
        </message>
        <message>
            <source>The term of this duty does not run.</source>
            <translation>The term of this duty does not run.</translation>
        </message>
        <message>
            <source>This day is before the term began: {day}.</source>
            <translation>This day is before the term began: {day}.</translation>
        </message>
        <message>
            <source>No rule allows a later day than {day}: the term cannot be extended.</source>
            <translation>No rule allows a later day than {day}: the term cannot be extended.</translation>
        </message>
        <message>
            <source>One paper takes from 1 to {most} pages. Nothing was joined.</source>
            <translation>One paper takes from 1 to {most} pages. Nothing was joined.</translation>
        </message>
        <message>
            <source>Joined, the pages are larger than {limit} MB. Nothing was joined. Join them in parts.</source>
            <translation>Joined, the pages are larger than {limit} MB. Nothing was joined. Join them in parts.</translation>
        </message>
        <message>
            <source>Choose an officer in service.</source>
            <translation>Choose an officer in service.</translation>
        </message>
        <message>
            <source>{count} requests are ticked, at most {most} can be changed at once.</source>
            <translation>{count} requests are ticked, at most {most} can be changed at once.</translation>
        </message>
        <message>
            <source>Choose a filter first: this is the list as it opens.</source>
            <translation>Choose a filter first: this is the list as it opens.</translation>
        </message>
        <message>
            <source>{most} searches are saved. Remove one first.</source>
            <translation>{most} searches are saved. Remove one first.</translation>
        </message>
        <message>
            <source>Name the search.</source>
            <translation>Name the search.</translation>
        </message>
        <message>
            <source>The name is longer than {longest} letters.</source>
            <translation>The name is longer than {longest} letters.</translation>
        </message>
        <message>
            <source>A search of this name stands already.</source>
            <translation>A search of this name stands already.</translation>
        </message>
        <message>
            <source>It ends on {end}, before it begins on {start}.</source>
            <translation>It ends on {end}, before it begins on {start}.</translation>
        </message>
        <message>
            <source>It ended on {end}. Correct it, or choose a third party.</source>
            <translation>It ended on {end}. Correct it, or choose a third party.</translation>
        </message>
        <message>
            <source>It begins on {start}. Correct it, or choose a third party.</source>
            <translation>It begins on {start}. Correct it, or choose a third party.</translation>
        </message>
        <message>
            <source>More than {most} single requests are ticked: tick everything, or narrow the list by a filter.</source>
            <translation>More than {most} single requests are ticked: tick everything, or narrow the list by a filter.</translation>
        </message>
        <message>
            <source>Write the number of the entry as on the paper.</source>
            <translation>Write the number of the entry as on the paper.</translation>
        </message>
        <message>
            <source>Write at least 32 characters of the hash: digits and letters a to f.</source>
            <translation>Write at least 32 characters of the hash: digits and letters a to f.</translation>
        </message>
        <message>
            <source>Line {line} is too long for a log. Nothing more was taken.</source>
            <translation>Line {line} is too long for a log. Nothing more was taken.</translation>
        </message>
        <message>
            <source>The line is no JSON object.</source>
            <translation>The line is no JSON object.</translation>
        </message>
        <message>
            <source>No column is known as the time and as the e-mail, phone or id of the person. Nothing was imported.</source>
            <translation>No column is known as the time and as the e-mail, phone or id of the person. Nothing was imported.</translation>
        </message>
        <message>
            <source>The line does not say who it was.</source>
            <translation>The line does not say who it was.</translation>
        </message>
        <message>
            <source>It is not known what happened here: “{word}”.</source>
            <translation>It is not known what happened here: “{word}”.</translation>
        </message>
        <message>
            <source>This is not a time. Write it as 09:15.</source>
            <translation>This is not a time. Write it as 09:15.</translation>
        </message>
        <message>
            <source>An e-mail address of this letter is not complete, or has letters that mail servers refuse.</source>
            <translation>An e-mail address of this letter is not complete, or has letters that mail servers refuse.</translation>
        </message>
        <message>
            <source>This day is in the future.</source>
            <translation>This day is in the future.</translation>
        </message>
        <message>
            <source>This subject is no longer in the register.</source>
            <translation>This subject is no longer in the register.</translation>
        </message>
        <message>
            <source>Nobody in the register has this id, e-mail or phone.</source>
            <translation>Nobody in the register has this id, e-mail or phone.</translation>
        </message>
        <message>
            <source>The policy has no purpose “{word}”.</source>
            <translation>The policy has no purpose “{word}”.</translation>
        </message>
        <message>
            <source>The answer has left; its data sheet is kept as it was sent.</source>
            <translation>The answer has left; its data sheet is kept as it was sent.</translation>
        </message>
        <message>
            <source>the data are blocked</source>
            <translation>the data are blocked</translation>
        </message>
        <message>
            <source>the data are destroyed</source>
            <translation>the data are destroyed</translation>
        </message>
        <message>
            <source>this is entered already</source>
            <translation>this is entered already</translation>
        </message>
        <message>
            <source>the subject is not in use</source>
            <translation>the subject is not in use</translation>
        </message>
        <message>
            <source>Data of subject {number} are blocked or destroyed: nothing is given.</source>
            <translation>Data of subject {number} are blocked or destroyed: nothing is given.</translation>
        </message>
        <message>
            <source>There is no such disclosure any more.</source>
            <translation>There is no such disclosure any more.</translation>
        </message>
        <message>
            <source>Choose the recipient.</source>
            <translation>Choose the recipient.</translation>
        </message>
        <message>
            <source>No data go to this recipient any more.</source>
            <translation>No data go to this recipient any more.</translation>
        </message>
        <message>
            <source>Choose what was given.</source>
            <translation>Choose what was given.</translation>
        </message>
        <message>
            <source>Choose the purpose.</source>
            <translation>Choose the purpose.</translation>
        </message>
        <message>
            <source>Enter the day on which it was given.</source>
            <translation>Enter the day on which it was given.</translation>
        </message>
        <message>
            <source>Subject {number} cannot be joined.</source>
            <translation>Subject {number} cannot be joined.</translation>
        </message>
        <message>
            <source>Other records stand under subject {number}. Join it the other way round.</source>
            <translation>Other records stand under subject {number}. Join it the other way round.</translation>
        </message>
        <message>
            <source>This subject stands by itself already.</source>
            <translation>This subject stands by itself already.</translation>
        </message>
        <message>
            <source>Choose two different subjects.</source>
            <translation>Choose two different subjects.</translation>
        </message>
        <message>
            <source>Give the text in Kazakh.</source>
            <translation>Give the text in Kazakh.</translation>
        </message>
        <message>
            <source>An edition is in force from its publication (clause 10.1), not before it.</source>
            <translation>An edition is in force from its publication (clause 10.1), not before it.</translation>
        </message>
        <message>
            <source>Edition {number} is in force from {day}. Give a later day.</source>
            <translation>Edition {number} is in force from {day}. Give a later day.</translation>
        </message>
        <message>
            <source>This is the text of the newest edition word for word.</source>
            <translation>This is the text of the newest edition word for word.</translation>
        </message>
        <message>
            <source>This text is kept as it was published. Publish a new edition instead.</source>
            <translation>This text is kept as it was published. Publish a new edition instead.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>The text is empty.</translation>
        </message>
        <message>
            <source>People are told of this edition since {day}.</source>
            <translation>People are told of this edition since {day}.</translation>
        </message>
        <message>
            <source>This notice has not left yet.</source>
            <translation>This notice has not left yet.</translation>
        </message>
        <message>
            <source>The day of the answer is in the future.</source>
            <translation>The day of the answer is in the future.</translation>
        </message>
        <message>
            <source>The answer cannot be earlier than the notice, sent on {day}.</source>
            <translation>The answer cannot be earlier than the notice, sent on {day}.</translation>
        </message>
        <message>
            <source>There is no such notice any more.</source>
            <translation>There is no such notice any more.</translation>
        </message>
        <message>
            <source>This recipient was given data, so it stays in the register. End it instead.</source>
            <translation>This recipient was given data, so it stays in the register. End it instead.</translation>
        </message>
        <message>
            <source>Enter the name of the recipient.</source>
            <translation>Enter the name of the recipient.</translation>
        </message>
        <message>
            <source>The contract would end before it begins.</source>
            <translation>The contract would end before it begins.</translation>
        </message>
        <message>
            <source>The register has this recipient already: {name}.</source>
            <translation>The register has this recipient already: {name}.</translation>
        </message>
        <message>
            <source>This file is empty, it is no DPO Desk database. It was left as it is. Choose another file, or a new name to begin a new desk.</source>
            <translation>This file is empty, it is no DPO Desk database. It was left as it is. Choose another file, or a new name to begin a new desk.</translation>
        </message>
        <message>
            <source>Choose the field that is corrected.</source>
            <translation>Choose the field that is corrected.</translation>
        </message>
        <message>
            <source>Enter the new value.</source>
            <translation>Enter the new value.</translation>
        </message>
        <message>
            <source>Write it in at most {most} letters, without hidden characters.</source>
            <translation>Write it in at most {most} letters, without hidden characters.</translation>
        </message>
        <message>
            <source>This request names nobody of the register. Link it to the person first.</source>
            <translation>This request names nobody of the register. Link it to the person first.</translation>
        </message>
        <message>
            <source>The register says this already.</source>
            <translation>The register says this already.</translation>
        </message>
        <message>
            <source>A new value of this field is noted already. Take that line away first.</source>
            <translation>A new value of this field is noted already. Take that line away first.</translation>
        </message>
        <message>
            <source>This request asks for no correction.</source>
            <translation>This request asks for no correction.</translation>
        </message>
        <message>
            <source>Say why this value is not corrected.</source>
            <translation>Say why this value is not corrected.</translation>
        </message>
        <message>
            <source>There is no such line any more.</source>
            <translation>There is no such line any more.</translation>
        </message>
        <message>
            <source>This value is entered already. Undo brings the old one back.</source>
            <translation>This value is entered already. Undo brings the old one back.</translation>
        </message>
        <message>
            <source>The record of this person was changed meanwhile. Nothing was entered: look at the current values and enter the correction again.</source>
            <translation>The record of this person was changed meanwhile. Nothing was entered: look at the current values and enter the correction again.</translation>
        </message>
        <message>
            <source>There is no value to enter, every line is disputed. Refuse the demand with its ground instead.</source>
            <translation>There is no value to enter, every line is disputed. Refuse the demand with its ground instead.</translation>
        </message>
        <message>
            <source>The values to correct were changed meanwhile. Nothing was entered: look at them once more.</source>
            <translation>The values to correct were changed meanwhile. Nothing was entered: look at them once more.</translation>
        </message>
        <message>
            <source>This request is closed: nothing in it can be corrected any more.</source>
            <translation>This request is closed: nothing in it can be corrected any more.</translation>
        </message>
        <message>
            <source>Records name this category, so it stays in the list. End it instead.</source>
            <translation>Records name this category, so it stays in the list. End it instead.</translation>
        </message>
        <message>
            <source>Enter the name of the category.</source>
            <translation>Enter the name of the category.</translation>
        </message>
        <message>
            <source>Enter the number of the order.</source>
            <translation>Enter the number of the order.</translation>
        </message>
        <message>
            <source>Enter the date of the order.</source>
            <translation>Enter the date of the order.</translation>
        </message>
        <message>
            <source>The date of the order is in the future.</source>
            <translation>The date of the order is in the future.</translation>
        </message>
        <message>
            <source>The list has this category already.</source>
            <translation>The list has this category already.</translation>
        </message>
        <message>
            <source>A password is never stored.</source>
            <translation>A password is never stored.</translation>
        </message>
        <message>
            <source>Only a category the organisation added can be ended.</source>
            <translation>Only a category the organisation added can be ended.</translation>
        </message>
        <message>
            <source>The day is in the future.</source>
            <translation>The day is in the future.</translation>
        </message>
        <message>
            <source>This category is not held on the subject.</source>
            <translation>This category is not held on the subject.</translation>
        </message>
        <message>
            <source>The data of this subject are destroyed.</source>
            <translation>The data of this subject are destroyed.</translation>
        </message>
        <message>
            <source>This category was ended in the list.</source>
            <translation>This category was ended in the list.</translation>
        </message>
        <message>
            <source>The list of personal data does not keep values of this category.</source>
            <translation>The list of personal data does not keep values of this category.</translation>
        </message>
        <message>
            <source>Enter only the last four digits of the card.</source>
            <translation>Enter only the last four digits of the card.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>On time</source>
            <translation>On time</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Done late</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Under way</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Not done, explained</source>
            <translation>Not done, explained</translation>
        </message>
        <message>
            <source>Fell away</source>
            <translation>Fell away</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Everything, nothing filtered out</source>
            <translation>Everything, nothing filtered out</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>In the queue</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Which</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Whom</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>As it was known on</source>
            <translation>As it was known on</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Demand</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>One assignee only</source>
            <translation>One assignee only</translation>
        </message>
        <message>
            <source>Working days left, fewer than</source>
            <translation>Working days left, fewer than</translation>
        </message>
        <message>
            <source>Waiting note</source>
            <translation>Waiting note</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Ticked in the list only</source>
            <translation>Ticked in the list only</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Phone or e-mail</source>
            <translation>Phone or e-mail</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Received from</translation>
        </message>
        <message>
            <source>Received to</source>
            <translation>Received to</translation>
        </message>
        <message>
            <source>Due from</source>
            <translation>Due from</translation>
        </message>
        <message>
            <source>Due to</source>
            <translation>Due to</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>Sent from</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Sent to</translation>
        </message>
        <message>
            <source>Happened from</source>
            <translation>Happened from</translation>
        </message>
        <message>
            <source>Happened to</source>
            <translation>Happened to</translation>
        </message>
        <message>
            <source>One subject only</source>
            <translation>One subject only</translation>
        </message>
        <message>
            <source>One request only</source>
            <translation>One request only</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Data subjects</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Not done yet</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Duty</translation>
        </message>
        <message>
            <source>Clock started</source>
            <translation>Clock started</translation>
        </message>
        <message>
            <source>Due by law</source>
            <translation>Due by law</translation>
        </message>
        <message>
            <source>Due by policy</source>
            <translation>Due by policy</translation>
        </message>
        <message>
            <source>Due by own norm</source>
            <translation>Due by own norm</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>By law</source>
            <translation>By law</translation>
        </message>
        <message>
            <source>By policy</source>
            <translation>By policy</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Subjects</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Purpose</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Policy edition</translation>
        </message>
        <message>
            <source>all purposes</source>
            <translation>all purposes</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Duties</translation>
        </message>
        <message>
            <source>Destruction acts</source>
            <translation>Destruction acts</translation>
        </message>
        <message>
            <source>Consent events</source>
            <translation>Consent events</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correction</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Withdrawal</translation>
        </message>
        <message>
            <source>Destruction and other</source>
            <translation>Destruction and other</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>Requests by month</source>
            <translation>Requests by month</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>By kind</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Made by</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Made at</translation>
        </message>
        <message>
            <source>Edition of the law's rules</source>
            <translation>Edition of the law's rules</translation>
        </message>
        <message>
            <source>Edition of the policy</source>
            <translation>Edition of the policy</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Personal data</translation>
        </message>
        <message>
            <source>Characters no file can hold</source>
            <translation>Characters no file can hold</translation>
        </message>
        <message>
            <source>Long texts</source>
            <translation>Long texts</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>About the report</source>
            <translation>About the report</translation>
        </message>
        <message>
            <source>Requests received</source>
            <translation>Requests received</translation>
        </message>
        <message>
            <source>Requests done on time</source>
            <translation>Requests done on time</translation>
        </message>
        <message>
            <source>Requests late</source>
            <translation>Requests late</translation>
        </message>
        <message>
            <source>Requests under way</source>
            <translation>Requests under way</translation>
        </message>
        <message>
            <source>Done on time, %</source>
            <translation>Done on time, %</translation>
        </message>
        <message>
            <source>Average time to answer, working days</source>
            <translation>Average time to answer, working days</translation>
        </message>
        <message>
            <source>Consents given</source>
            <translation>Consents given</translation>
        </message>
        <message>
            <source>Consents confirmed with a new edition</source>
            <translation>Consents confirmed with a new edition</translation>
        </message>
        <message>
            <source>Consents refused for a purpose</source>
            <translation>Consents refused for a purpose</translation>
        </message>
        <message>
            <source>Consents withdrawn</source>
            <translation>Consents withdrawn</translation>
        </message>
        <message>
            <source>Subjects whose data were destroyed</source>
            <translation>Subjects whose data were destroyed</translation>
        </message>
        <message>
            <source>Subjects whose data were blocked</source>
            <translation>Subjects whose data were blocked</translation>
        </message>
        <message>
            <source>Duties by the date of the law</source>
            <translation>Duties by the date of the law</translation>
        </message>
        <message>
            <source>Duties by the date of the policy</source>
            <translation>Duties by the date of the policy</translation>
        </message>
        <message>
            <source>Refused: {kind}, {ground}</source>
            <translation>Refused: {kind}, {ground}</translation>
        </message>
        <message>
            <source>Names are included</source>
            <translation>Names are included</translation>
        </message>
        <message>
            <source>Without names: subjects stand by their numbers</source>
            <translation>Without names: subjects stand by their numbers</translation>
        </message>
        <message>
            <source>Sample data: every person and organisation here is invented</source>
            <translation>Sample data: every person and organisation here is invented</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Came in</translation>
        </message>
        <message>
            <source>About the export</source>
            <translation>About the export</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cell</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>policy {policy}, law {law}</source>
            <translation>policy {policy}, law {law}</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Editions of the rules</source>
            <translation>Editions of the rules</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>By law on time</source>
            <translation>By law on time</translation>
        </message>
        <message>
            <source>By law late</source>
            <translation>By law late</translation>
        </message>
        <message>
            <source>By policy on time</source>
            <translation>By policy on time</translation>
        </message>
        <message>
            <source>By policy late</source>
            <translation>By policy late</translation>
        </message>
        <message>
            <source>Median, working days</source>
            <translation>Median, working days</translation>
        </message>
        <message>
            <source>Longest, working days</source>
            <translation>Longest, working days</translation>
        </message>
        <message>
            <source>Limit, working days</source>
            <translation>Limit, working days</translation>
        </message>
        <message>
            <source>Report on personal data</source>
            <translation>Report on personal data</translation>
        </message>
        <message>
            <source>Nothing was received or done in this period.</source>
            <translation>Nothing was received or done in this period.</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>signature</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>Done on time</translation>
        </message>
        <message>
            <source>Average time to answer</source>
            <translation>Average time to answer</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>working days</translation>
        </message>
        <message>
            <source>Destroyed data</source>
            <translation>Destroyed data</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>subject</translation>
        </message>
        <message>
            <source>subjects</source>
            <translation>subjects</translation>
        </message>
        <message>
            <source>{done} of {judged}, {late} late</source>
            <translation>{done} of {judged}, {late} late</translation>
        </message>
        <message>
            <source>{ahead} under way</source>
            <translation>{ahead} under way</translation>
        </message>
        <message>
            <source>acts {acts}, blocked {blocked}</source>
            <translation>acts {acts}, blocked {blocked}</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Keeping to terms</source>
            <translation>Keeping to terms</translation>
        </message>
        <message>
            <source>Duties by law and by policy</source>
            <translation>Duties by law and by policy</translation>
        </message>
        <message>
            <source>By channel</source>
            <translation>By channel</translation>
        </message>
        <message>
            <source>Refusals by ground</source>
            <translation>Refusals by ground</translation>
        </message>
        <message>
            <source>By the date of the law</source>
            <translation>By the date of the law</translation>
        </message>
        <message>
            <source>By the date of the policy</source>
            <translation>By the date of the policy</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Given</translation>
        </message>
        <message>
            <source>Confirmed with the new edition</source>
            <translation>Confirmed with the new edition</translation>
        </message>
        <message>
            <source>Refused for a purpose</source>
            <translation>Refused for a purpose</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>Median, w. days</source>
            <translation>Median, w. days</translation>
        </message>
        <message>
            <source>Longest, w. days</source>
            <translation>Longest, w. days</translation>
        </message>
        <message>
            <source>Limit, w. days</source>
            <translation>Limit, w. days</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Access to data</source>
            <translation>Access to data</translation>
        </message>
        <message>
            <source>Correction of data</source>
            <translation>Correction of data</translation>
        </message>
        <message>
            <source>Withdrawal of consent</source>
            <translation>Withdrawal of consent</translation>
        </message>
        <message>
            <source>List of requests</source>
            <translation>List of requests</translation>
        </message>
        <message>
            <source>Terms and delays</source>
            <translation>Terms and delays</translation>
        </message>
        <message>
            <source>Not noted</source>
            <translation>Not noted</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Due {day}</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>Choose somebody from the register.</source>
            <translation>Choose somebody from the register.</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Enter the day.</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>{event}</source>
            <translation>{event}</translation>
        </message>
        <message>
            <source>{event}: {points}</source>
            <translation>{event}: {points}</translation>
        </message>
        <message>
            <source>Request {number} received: {kinds}</source>
            <translation>Request {number} received: {kinds}</translation>
        </message>
        <message>
            <source>Request {number} closed</source>
            <translation>Request {number} closed</translation>
        </message>
        <message>
            <source>Letter {number} sent: {title}</source>
            <translation>Letter {number} sent: {title}</translation>
        </message>
        <message>
            <source>Letter {number} numbered: {title}</source>
            <translation>Letter {number} numbered: {title}</translation>
        </message>
        <message>
            <source>Data given to {recipient}</source>
            <translation>Data given to {recipient}</translation>
        </message>
        <message>
            <source>{recipient} notified</source>
            <translation>{recipient} notified</translation>
        </message>
        <message>
            <source>{recipient} answered the notice</source>
            <translation>{recipient} answered the notice</translation>
        </message>
        <message>
            <source>Done: {duty}</source>
            <translation>Done: {duty}</translation>
        </message>
    </context>
    <context>
        <name>trouble</name>
        <message>
            <source>The rulebook file {file} cannot be read at {key}: {problem}</source>
            <translation>The rulebook file {file} cannot be read at {key}: {problem}</translation>
        </message>
        <message>
            <source>Stopped. The earlier file, if there was one, is whole.</source>
            <translation>Stopped. The earlier file, if there was one, is whole.</translation>
        </message>
        <message>
            <source>The file is no longer there. Nothing was changed. Connect its disk or choose another file.</source>
            <translation>The file is no longer there. Nothing was changed. Connect its disk or choose another file.</translation>
        </message>
        <message>
            <source>This is a folder, not a file. Nothing was changed. Choose a file.</source>
            <translation>This is a folder, not a file. Nothing was changed. Choose a file.</translation>
        </message>
        <message>
            <source>The file may not be read, or another program holds it. Nothing was changed. Close it there, or copy it to your own folder and choose the copy.</source>
            <translation>The file may not be read, or another program holds it. Nothing was changed. Close it there, or copy it to your own folder and choose the copy.</translation>
        </message>
        <message>
            <source>The disk could not give the file to its end. Nothing was changed. Copy it to another disk and try again.</source>
            <translation>The disk could not give the file to its end. Nothing was changed. Copy it to another disk and try again.</translation>
        </message>
        <message>
            <source>The disk is full. The earlier file, if there was one, is whole. Free some space or choose another disk.</source>
            <translation>The disk is full. The earlier file, if there was one, is whole. Free some space or choose another disk.</translation>
        </message>
        <message>
            <source>The folder is no longer there. Nothing was written. Connect its disk or choose another folder.</source>
            <translation>The folder is no longer there. Nothing was written. Connect its disk or choose another folder.</translation>
        </message>
        <message>
            <source>The file is open in another program or the folder may not be written to. The earlier file is whole. Close it there, or save under another name or in another folder.</source>
            <translation>The file is open in another program or the folder may not be written to. The earlier file is whole. Close it there, or save under another name or in another folder.</translation>
        </message>
        <message>
            <source>The disk did not take the file. The earlier file, if there was one, is whole. Choose another disk.</source>
            <translation>The disk did not take the file. The earlier file, if there was one, is whole. Choose another disk.</translation>
        </message>
        <message>
            <source>The translation file {file} cannot be read.</source>
            <translation>The translation file {file} cannot be read.</translation>
        </message>
        <message>
            <source>The work could not be started. Nothing was changed. Close other programs and try again.</source>
            <translation>The work could not be started. Nothing was changed. Close other programs and try again.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Stopped. Nothing was changed.</translation>
        </message>
        <message>
            <source>The work took too long and was ended. Nothing was changed. Split the file or narrow the list.</source>
            <translation>The work took too long and was ended. Nothing was changed. Split the file or narrow the list.</translation>
        </message>
        <message>
            <source>The work ended before its time, most likely for want of memory. Nothing was changed. Close other programs, or split the file, and try again.</source>
            <translation>The work ended before its time, most likely for want of memory. Nothing was changed. Close other programs, or split the file, and try again.</translation>
        </message>
        <message>
            <source>This database has no rules yet. Finish the first run.</source>
            <translation>This database has no rules yet. Finish the first run.</translation>
        </message>
        <message>
            <source>The backup could not be written there: the disk is full or the folder may not be written to. Earlier backups are untouched. Choose another folder or disk.</source>
            <translation>The backup could not be written there: the disk is full or the folder may not be written to. Earlier backups are untouched. Choose another folder or disk.</translation>
        </message>
        <message>
            <source>The copy did not pass its check, so it was not kept. Try again.</source>
            <translation>The copy did not pass its check, so it was not kept. Try again.</translation>
        </message>
        <message>
            <source>SQLite {version} is too old to be trusted with this register.</source>
            <translation>SQLite {version} is too old to be trusted with this register.</translation>
        </message>
        <message>
            <source>There is no such database file. Choose another or make a new one.</source>
            <translation>There is no such database file. Choose another or make a new one.</translation>
        </message>
        <message>
            <source>This file is no DPO Desk database, or it is encrypted with another key. It was left as it is. Choose another file.</source>
            <translation>This file is no DPO Desk database, or it is encrypted with another key. It was left as it is. Choose another file.</translation>
        </message>
        <message>
            <source>The database file is damaged. Nothing was written to it. Restore the last backup or ask for help.</source>
            <translation>The database file is damaged. Nothing was written to it. Restore the last backup or ask for help.</translation>
        </message>
        <message>
            <source>The database file cannot be opened: the folder is missing or may not be written. Nothing was changed. Choose another folder.</source>
            <translation>The database file cannot be opened: the folder is missing or may not be written. Nothing was changed. Choose another folder.</translation>
        </message>
        <message>
            <source>The database may not be written. Nothing was saved. Check the rights of the file and its folder.</source>
            <translation>The database may not be written. Nothing was saved. Check the rights of the file and its folder.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing of this step was saved. Free some space and try again.</source>
            <translation>The disk is full. Nothing of this step was saved. Free some space and try again.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing of this step was saved. Try again.</source>
            <translation>The disk did not answer as it should. Nothing of this step was saved. Try again.</translation>
        </message>
        <message>
            <source>Another program is writing to this database. Nothing was saved. Try again.</source>
            <translation>Another program is writing to this database. Nothing was saved. Try again.</translation>
        </message>
        <message>
            <source>The server refused this user name or password. Nothing was changed. Check both.</source>
            <translation>The server refused this user name or password. Nothing was changed. Check both.</translation>
        </message>
        <message>
            <source>The server asks for a password. Enter it and try again.</source>
            <translation>The server asks for a password. Enter it and try again.</translation>
        </message>
        <message>
            <source>The server does not let this user in from this computer. Nothing was changed. Check the user name, or ask the server's administrator.</source>
            <translation>The server does not let this user in from this computer. Nothing was changed. Check the user name, or ask the server's administrator.</translation>
        </message>
        <message>
            <source>The CA file is missing or holds no certificate, so no connection was made. Choose it again.</source>
            <translation>The CA file is missing or holds no certificate, so no connection was made. Choose it again.</translation>
        </message>
        <message>
            <source>The server's certificate was issued for another name, so no connection was made. Check the name of the server.</source>
            <translation>The server's certificate was issued for another name, so no connection was made. Check the name of the server.</translation>
        </message>
        <message>
            <source>The server's certificate has expired or its issuer is not known here, so no connection was made. Check the CA file, or ask the server's administrator.</source>
            <translation>The server's certificate has expired or its issuer is not known here, so no connection was made. Check the CA file, or ask the server's administrator.</translation>
        </message>
        <message>
            <source>The server has no such database or user. Nothing was changed. Check the names.</source>
            <translation>The server has no such database or user. Nothing was changed. Check the names.</translation>
        </message>
        <message>
            <source>No server of this name was found. What you entered is kept here. Check the name, or try again when the link is back.</source>
            <translation>No server of this name was found. What you entered is kept here. Check the name, or try again when the link is back.</translation>
        </message>
        <message>
            <source>No secure connection to the server could be made. Nothing was sent.</source>
            <translation>No secure connection to the server could be made. Nothing was sent.</translation>
        </message>
        <message>
            <source>The database server did not answer. What you entered is kept here. Try again when the link is back.</source>
            <translation>The database server did not answer. What you entered is kept here. Try again when the link is back.</translation>
        </message>
        <message>
            <source>The printer does not answer. Nothing was printed.</source>
            <translation>The printer does not answer. Nothing was printed.</translation>
        </message>
        <message>
            <source>The printer stopped. Look at what came out before printing again.</source>
            <translation>The printer stopped. Look at what came out before printing again.</translation>
        </message>
        <message>
            <source>There is no printer {name}</source>
            <translation>There is no printer {name}</translation>
        </message>
        <message>
            <source>The file could not be written: {reason}. Nothing was saved.</source>
            <translation>The file could not be written: {reason}. Nothing was saved.</translation>
        </message>
        <message>
            <source>The desk does not know this kind of file and does not open it.</source>
            <translation>The desk does not know this kind of file and does not open it.</translation>
        </message>
        <message>
            <source>This computer has no program that opens the paper. Nothing was changed.</source>
            <translation>This computer has no program that opens the paper. Nothing was changed.</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was changed. Choose it again.</source>
            <translation>The file could not be read. Nothing was changed. Choose it again.</translation>
        </message>
        <message>
            <source>The certificate of {host} is out of date, so the password was not sent. Tell the administrator of the mail; check the date of this computer.</source>
            <translation>The certificate of {host} is out of date, so the password was not sent. Tell the administrator of the mail; check the date of this computer.</translation>
        </message>
        <message>
            <source>The certificate belongs to another server than {host}, so the password was not sent. Enter the server's name exactly as its administrator gives it.</source>
            <translation>The certificate belongs to another server than {host}, so the password was not sent. Enter the server's name exactly as its administrator gives it.</translation>
        </message>
        <message>
            <source>The certificate of {host} was signed by nobody this computer trusts, so the password was not sent. If it is a server of your own office, choose the file of its certificate authority.</source>
            <translation>The certificate of {host} was signed by nobody this computer trusts, so the password was not sent. If it is a server of your own office, choose the file of its certificate authority.</translation>
        </message>
        <message>
            <source>The certificate of {host} could not be trusted, so the password was not sent.</source>
            <translation>The certificate of {host} could not be trusted, so the password was not sent.</translation>
        </message>
        <message>
            <source>The mail server {host} did not answer for {seconds} seconds. Letters fetched before are kept, the rest come the next time.</source>
            <translation>The mail server {host} did not answer for {seconds} seconds. Letters fetched before are kept, the rest come the next time.</translation>
        </message>
        <message>
            <source>The server {host} does not speak TLS at this port, so the password was not sent. The usual port is 993.</source>
            <translation>The server {host} does not speak TLS at this port, so the password was not sent. The usual port is 993.</translation>
        </message>
        <message>
            <source>No server called {host} was found. Check the name and the connection to the network.</source>
            <translation>No server called {host} was found. Check the name and the connection to the network.</translation>
        </message>
        <message>
            <source>The mail server did not accept the user name and password. Gmail, Yandex and Mail.ru want an app password made for this program, not the usual one.</source>
            <translation>The mail server did not accept the user name and password. Gmail, Yandex and Mail.ru want an app password made for this program, not the usual one.</translation>
        </message>
        <message>
            <source>The mailbox has no folder {folder}. Letters usually come to INBOX.</source>
            <translation>The mailbox has no folder {folder}. Letters usually come to INBOX.</translation>
        </message>
        <message>
            <source>The connection to {host} broke off. Letters fetched before are kept, the rest come the next time.</source>
            <translation>The connection to {host} broke off. Letters fetched before are kept, the rest come the next time.</translation>
        </message>
        <message>
            <source>The mail server {host} could not be reached. Check the port and the connection to the network.</source>
            <translation>The mail server {host} could not be reached. Check the port and the connection to the network.</translation>
        </message>
        <message>
            <source>The mail server {host} refused to go on. Nothing is lost: the letters stay there.</source>
            <translation>The mail server {host} refused to go on. Nothing is lost: the letters stay there.</translation>
        </message>
        <message>
            <source>The disk did not take the pasted scan. Nothing was changed. Free some space on it.</source>
            <translation>The disk did not take the pasted scan. Nothing was changed. Free some space on it.</translation>
        </message>
        <message>
            <source>The scanner's folder is not there. Connect its disk or choose another one.</source>
            <translation>The scanner's folder is not there. Connect its disk or choose another one.</translation>
        </message>
        <message>
            <source>The scanner's folder may not be read. Ask for the right, or choose another.</source>
            <translation>The scanner's folder may not be read. Ask for the right, or choose another.</translation>
        </message>
        <message>
            <source>The connection to {host} ended before its answer, so the letter may have left. Look into the sent mail or ask the person before you send it again.</source>
            <translation>The connection to {host} ended before its answer, so the letter may have left. Look into the sent mail or ask the person before you send it again.</translation>
        </message>
        <message>
            <source>The server {host} offers no TLS at port {port}, so neither the password nor the letter was sent. The usual ports are 465 (TLS) and 587 (STARTTLS).</source>
            <translation>The server {host} offers no TLS at port {port}, so neither the password nor the letter was sent. The usual ports are 465 (TLS) and 587 (STARTTLS).</translation>
        </message>
        <message>
            <source>The mail server {host} refused the letter ({code}). It has not left; it waits here.</source>
            <translation>The mail server {host} refused the letter ({code}). It has not left; it waits here.</translation>
        </message>
        <message>
            <source>The mail server does not know this address ({code}). The letter has not left: check the address, or send it by post.</source>
            <translation>The mail server does not know this address ({code}). The letter has not left: check the address, or send it by post.</translation>
        </message>
        <message>
            <source>The mail server {host} takes no letter now ({code}). It has not left; try again later.</source>
            <translation>The mail server {host} takes no letter now ({code}). It has not left; try again later.</translation>
        </message>
        <message>
            <source>The mail server {host} did not answer for {seconds} seconds. The letter has not left; it waits here.</source>
            <translation>The mail server {host} did not answer for {seconds} seconds. The letter has not left; it waits here.</translation>
        </message>
        <message>
            <source>The mail server {host} takes no password at this port. Ask the administrator for the right one.</source>
            <translation>The mail server {host} takes no password at this port. Ask the administrator for the right one.</translation>
        </message>
        <message>
            <source>The connection to {host} broke off before the letter was handed over. It has not left; it waits here.</source>
            <translation>The connection to {host} broke off before the letter was handed over. It has not left; it waits here.</translation>
        </message>
        <message>
            <source>The server {host} does not begin with TLS at this port, so nothing was sent. Choose STARTTLS, or the port for TLS, usually 465.</source>
            <translation>The server {host} does not begin with TLS at this port, so nothing was sent. Choose STARTTLS, or the port for TLS, usually 465.</translation>
        </message>
    </context>
    <context>
        <name>unfinished</name>
        <message>
            <source>Unfinished request of {time}</source>
            <translation>Unfinished request of {time}</translation>
        </message>
    </context>
    <context>
        <name>weekday</name>
        <message>
            <source>Mo</source>
            <translation>Mo</translation>
        </message>
        <message>
            <source>Tu</source>
            <translation>Tu</translation>
        </message>
        <message>
            <source>We</source>
            <translation>We</translation>
        </message>
        <message>
            <source>Th</source>
            <translation>Th</translation>
        </message>
        <message>
            <source>Fr</source>
            <translation>Fr</translation>
        </message>
        <message>
            <source>Sa</source>
            <translation>Sa</translation>
        </message>
        <message>
            <source>Su</source>
            <translation>Su</translation>
        </message>
    </context>
</TS>
